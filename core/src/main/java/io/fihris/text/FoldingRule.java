// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Objects;

/**
 * One spelling difference that is ignored: a name, the level it belongs to, the reason, an example.
 *
 * <p>The rules are what people read; the library runs on a table that the build computes from them.
 * Immutable.
 */
public final class FoldingRule {
  private final String name;
  private final FoldingLevel level;
  private final String reason;
  private final String before;
  private final String after;
  private final Rewriting rewriting;

  /** What a rule makes of one UTF-16 unit. */
  interface Rewriting {
    /** {@return the replacement: the character itself where the rule does not concern it} */
    String apply(char c);
  }

  FoldingRule(
      String name,
      FoldingLevel level,
      String reason,
      String before,
      String after,
      Rewriting rewriting) {
    this.name = Objects.requireNonNull(name);
    this.level = Objects.requireNonNull(level);
    this.reason = Objects.requireNonNull(reason);
    this.before = Objects.requireNonNull(before);
    this.after = Objects.requireNonNull(after);
    this.rewriting = Objects.requireNonNull(rewriting);
  }

  /** {@return the rule's short name, as {@code alef-hamza}} */
  public String name() {
    return name;
  }

  /** {@return the first level that applies the rule} */
  public FoldingLevel level() {
    return level;
  }

  /** {@return why the difference is ignored, one clause} */
  public String reason() {
    return reason;
  }

  /** {@return an example as it is written} */
  public String before() {
    return before;
  }

  /** {@return the example at {@link #level()}} */
  public String after() {
    return after;
  }

  /** {@return whether the rule alone would change the text} */
  public boolean concerns(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!apply(text.charAt(i)).equals(text.substring(i, i + 1))) {
        return true;
      }
    }
    return false;
  }

  String apply(char c) {
    return rewriting.apply(c);
  }

  /** {@return one line: name, reason, example} */
  @Override
  public String toString() {
    return name + " (" + level.name() + "): " + reason + "; " + before + " = " + after;
  }
}
