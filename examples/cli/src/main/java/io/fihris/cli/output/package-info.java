// SPDX-License-Identifier: Apache-2.0

/**
 * What the commands print: {@link io.fihris.cli.output.Marks} for people, {@link
 * io.fihris.cli.output.SearchJson} and {@link io.fihris.cli.output.AnalysisJson} for programs.
 *
 * <p>No argument and no result is null.
 */
@NullMarked
package io.fihris.cli.output;

import org.jspecify.annotations.NullMarked;
