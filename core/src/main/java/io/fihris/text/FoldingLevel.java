// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.List;

/**
 * How much of a spelling is ignored when two words are compared. Each level does what the level
 * before it does, and more.
 *
 * <table>
 * <caption>One word at the three levels</caption>
 * <tr><th>written</th><th>EXACT</th><th>FOLDED</th><th>LOOSE</th></tr>
 * <tr><td>{@code ٱلْمَسْـؤُولَةُ}</td><td>{@code المسؤولة}</td><td>{@code المسؤولة}</td><td>{@code المسءوله}</td></tr>
 * <tr><td>{@code أحمد}</td><td>{@code أحمد}</td><td>{@code احمد}</td><td>{@code احمد}</td></tr>
 * <tr><td>{@code علی} (Persian yeh)</td><td>{@code علي}</td><td>{@code علي}</td><td>{@code علي}</td></tr>
 * </table>
 *
 * <p>{@link #rules()} lists what a level does, with reasons. Immutable.
 */
public enum FoldingLevel {
  /** Repair only: encodings, decoration and letter case; the Arabic letters stay as written. */
  EXACT(1),
  /** EXACT, and the spelling differences that a reader does not see: the forms of alef. */
  FOLDED(1),
  /** FOLDED, and the differences that writers mix up: hamza seats, ة and ه, ى and ي. */
  LOOSE(1);

  private final int version;

  FoldingLevel(int version) {
    this.version = version;
  }

  /** {@return the number that grows with every change of the level's own rules} */
  public int version() {
    return version;
  }

  /** {@return the rules this level adds to the one before it, in the order they are applied} */
  public List<FoldingRule> rules() {
    return FoldingRules.ALL.stream().filter(rule -> rule.level() == this).toList();
  }

  /**
   * {@return the text with every character folded; white space and punctuation stay}
   *
   * <p>Idempotent: folding what was folded changes nothing.
   */
  public String fold(String text) {
    char[] from = text.toCharArray();
    FoldingBuffer buffer = new FoldingBuffer();
    buffer.fold(this, from, 0, from.length);
    return buffer.toString();
  }

  /** {@return name and version, as {@code FOLDED/1}} */
  @Override
  public String toString() {
    return name() + "/" + version;
  }
}
