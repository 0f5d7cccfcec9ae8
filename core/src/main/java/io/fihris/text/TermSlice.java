// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/** Where the term lies that was selected last: a slice of UTF-8. For one thread at a time. */
final class TermSlice {
  private byte[] bytes = new byte[0];
  private int from;
  private int length;

  /** Makes bytes[from, from + length) the term. */
  void set(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.from = from;
    this.length = length;
  }

  /** Likewise, behind a marker, which overwrites the byte in front; 0 is none. */
  void setMarked(byte[] bytes, int from, int length, byte marker) {
    if (marker == 0) {
      set(bytes, from, length);
    } else {
      bytes[from - 1] = marker;
      set(bytes, from - 1, length + 1);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int length() {
    return length;
  }
}
