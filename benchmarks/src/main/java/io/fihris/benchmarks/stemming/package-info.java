// SPDX-License-Identifier: Apache-2.0

/**
 * Measures how often stemmers are right. Start with {@link
 * io.fihris.benchmarks.stemming.StemmingReport}.
 */
@NullMarked
package io.fihris.benchmarks.stemming;

import org.jspecify.annotations.NullMarked;
