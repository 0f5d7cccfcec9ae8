// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

/**
 * A term that a highlight marks.
 *
 * @param word the number of its query word
 * @param form its number among all terms: a word has several forms
 */
public record MarkedTerm(int word, int form) {}
