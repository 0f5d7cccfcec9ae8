// SPDX-License-Identifier: Apache-2.0

/**
 * Finds articles by vectors, and joins them with those found by words: {@link
 * io.fihris.internal.vectors.Fuser}. Not exported.
 */
@NullMarked
package io.fihris.internal.vectors;

import org.jspecify.annotations.NullMarked;
