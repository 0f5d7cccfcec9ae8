// SPDX-License-Identifier: Apache-2.0
/**
 * The commands that measure; the command line adds them to {@code fihris}. The first type to meet
 * is {@link io.fihris.benchmarks.command.EvaluateCommand}.
 */
@NullMarked
package io.fihris.benchmarks.command;

import org.jspecify.annotations.NullMarked;
