// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import java.io.IOException;

/**
 * The state of the index that a {@link Cursor} pages through is no longer kept. Ask again without
 * the cursor, for the first page.
 */
public final class ExpiredCursorException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what expired and what to do. */
  public ExpiredCursorException(String message) {
    super(message);
  }
}
