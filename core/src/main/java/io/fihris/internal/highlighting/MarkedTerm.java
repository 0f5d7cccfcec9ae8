// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

/**
 * A term that a highlight marks.
 *
 * @param word the number of its query word
 * @param form its number among all terms: a word has several forms
 */
record MarkedTerm(int word, int form) {

  /** The word as one bit of 64; in long queries two words may share one. */
  long wordBit() {
    return 1L << word;
  }

  /** The form as one bit of 64. */
  long formBit() {
    return 1L << form;
  }
}
