// SPDX-License-Identifier: Apache-2.0
/**
 * Finds the weights of ranking features that are good on several collections at once, and tells
 * what each is worth: {@link io.fihris.benchmarks.tuning.TuningReport}.
 */
@NullMarked
package io.fihris.benchmarks.tuning;

import org.jspecify.annotations.NullMarked;
