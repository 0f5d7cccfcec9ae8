// SPDX-License-Identifier: Apache-2.0
/**
 * Cuts titles and snippets from the original text: {@link
 * io.fihris.internal.highlighting.Highlighter}. Not exported.
 */
@NullMarked
package io.fihris.internal.highlighting;

import org.jspecify.annotations.NullMarked;
