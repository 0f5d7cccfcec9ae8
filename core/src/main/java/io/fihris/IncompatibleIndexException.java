// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import java.io.IOException;

/**
 * An index was written with another schema or with other analysis rules: searching it would
 * silently miss articles. The message says what differs and what to do.
 */
public final class IncompatibleIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  IncompatibleIndexException(String message) {
    super(message);
  }
}
