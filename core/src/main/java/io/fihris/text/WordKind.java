// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/** What a word is made of. */
public enum WordKind {
  /** Arabic letters. */
  ARABIC,
  /** Digits, with at most one decimal point: {@code 3000}. */
  NUMBER,
  /** A hashtag or a name of several parts, as a whole: {@code #عاصفة_الحزم}. */
  TAG,
  /** Letters of other scripts, and mixtures of them with digits: {@code G20}. */
  OTHER
}
