// SPDX-License-Identifier: Apache-2.0
/**
 * Which words of the index a query's wildcards and spelling errors stand for: {@link
 * io.fihris.internal.expanding.WordExpander}. Not exported.
 */
@NullMarked
package io.fihris.internal.expanding;

import org.jspecify.annotations.NullMarked;
