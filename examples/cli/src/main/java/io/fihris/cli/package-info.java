// SPDX-License-Identifier: Apache-2.0

/**
 * The {@code fihris} command: {@link io.fihris.cli.Fihris} is its entry, each command a class.
 *
 * <p>No argument and no result is null.
 */
@NullMarked
package io.fihris.cli;

import org.jspecify.annotations.NullMarked;
