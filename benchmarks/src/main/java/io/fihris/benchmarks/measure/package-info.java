// SPDX-License-Identifier: Apache-2.0
/**
 * Measures of a ranking against judgments, with trec_eval's semantics, and tests of significance.
 * The first type to meet is {@link io.fihris.benchmarks.measure.Measure}.
 */
@NullMarked
package io.fihris.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
