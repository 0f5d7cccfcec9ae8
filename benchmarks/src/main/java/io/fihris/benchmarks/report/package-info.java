// SPDX-License-Identifier: Apache-2.0
/**
 * What an evaluation found, and the ways to show it: terminal, JSON, Markdown, LaTeX, HTML. The
 * first type to meet is {@link io.fihris.benchmarks.report.Evaluation}.
 */
@NullMarked
package io.fihris.benchmarks.report;

import org.jspecify.annotations.NullMarked;
