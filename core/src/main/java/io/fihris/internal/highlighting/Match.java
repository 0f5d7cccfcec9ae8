// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

/**
 * A word of a text that the query asks for.
 *
 * @param start first character
 * @param end after the last character
 * @param term the term it matches by
 */
record Match(int start, int end, MarkedTerm term) {}
