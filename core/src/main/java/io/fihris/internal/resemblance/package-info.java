// SPDX-License-Identifier: Apache-2.0

/**
 * How much two texts have in common, told from 96 bytes of each: {@link
 * io.fihris.internal.resemblance.Sketch}. Not exported.
 */
@NullMarked
package io.fihris.internal.resemblance;

import org.jspecify.annotations.NullMarked;
