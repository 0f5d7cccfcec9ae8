// SPDX-License-Identifier: Apache-2.0

/** Measures speed; {@link io.fihris.benchmarks.jmh.AnalysisSpeed} measures analysis. */
@NullMarked
package io.fihris.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
