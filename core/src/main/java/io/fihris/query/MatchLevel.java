// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

/** How alike a word of an article must be to a word of the query. */
public enum MatchLevel {
  /**
   * Spelled the same; marks, tatweel and the forms of alef are overlooked: {@code =مدارس}
   * ("schools") finds neither {@code المدارس} ("the schools") nor {@code مدرسة} ("school").
   */
  EXACT("="),
  /** Of the same stem, or what stands for it; those count less: {@code مدارس}. */
  USUAL(""),
  /**
   * Of the same stem, what stands for it, or of the same consonants, counting nearly alike: {@code
   * ~مدارس}.
   */
  BROAD("~");

  private final String sign;

  MatchLevel(String sign) {
    this.sign = sign;
  }

  /** What is typed before a word or a quotation, or nothing. */
  public String sign() {
    return sign;
  }
}
