// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.io.IOException;

/** A file of aliases breaks a rule of its format. */
public final class MalformedAliasesException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /** Says which line of which file breaks which rule. */
  public MalformedAliasesException(String file, int line, String rule, String value) {
    super("Invalid line " + line + " of " + file + " (" + rule + "): " + value);
    this.line = line;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }
}
