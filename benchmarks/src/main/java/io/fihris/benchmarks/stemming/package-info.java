// SPDX-License-Identifier: Apache-2.0

/** Measures how often stemmers are right. */
@NullMarked
package io.fihris.benchmarks.stemming;

import org.jspecify.annotations.NullMarked;
