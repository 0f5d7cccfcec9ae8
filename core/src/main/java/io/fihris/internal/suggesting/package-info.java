// SPDX-License-Identifier: Apache-2.0
/**
 * Completes what a reader types, and proposes what a mistyped query meant: {@link
 * io.fihris.internal.suggesting.Suggester}. Not exported.
 */
@NullMarked
package io.fihris.internal.suggesting;

import org.jspecify.annotations.NullMarked;
