// SPDX-License-Identifier: Apache-2.0
/**
 * Tells in words what of a query stands in an article: {@link
 * io.fihris.internal.explaining.WordMatcher}. Not exported.
 */
@NullMarked
package io.fihris.internal.explaining;

import org.jspecify.annotations.NullMarked;
