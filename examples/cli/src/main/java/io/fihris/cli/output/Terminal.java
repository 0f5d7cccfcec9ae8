// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import java.util.List;

/**
 * Whether a person watches a stream. Java 21 cannot tell for one stream alone, so the launcher
 * says: {@code -Dfihris.terminal=out,err}.
 */
public enum Terminal {
  /** Where answers go. */
  OUT("out"),
  /** Where progress and messages go. */
  ERR("err");

  private final String label;

  Terminal(String label) {
    this.label = label;
  }

  /** Whether the stream is a terminal. */
  public boolean isPresent() {
    return List.of(System.getProperty("fihris.terminal", "").split(",")).contains(label);
  }
}
