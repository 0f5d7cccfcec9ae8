// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.storage;

/** Reads what {@link RecordWriter} wrote, in the same order. For one thread at a time. */
final class RecordReader {
  private final TextSymbols symbols = TextSymbols.shipped();
  private final byte[] bytes;
  private int at;

  /** Reads from a byte on. */
  RecordReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  long number() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return (value >>> 1) ^ -(value & 1);
  }

  String text() {
    int length = (int) number();
    if (length == 0) {
      return "";
    }
    var text = new char[length + TextSymbols.MAX_LENGTH];
    int end = 0;
    while (end < length) {
      int code = bytes[at++] & 0xFF;
      if (code < RecordWriter.NARROW_RUN) {
        symbols.copy(code, text, end);
        end += symbols.length(code);
      } else {
        end = code == RecordWriter.WIDE ? wide(text, end) : narrowRun(text, end);
      }
    }
    return new String(text, 0, length);
  }

  private int wide(char[] text, int end) {
    text[end] = (char) ((bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF));
    at += 2;
    return end + 1;
  }

  private int narrowRun(char[] text, int end) {
    int run = bytes[at++] & 0xFF;
    for (int i = 0; i < run; i++) {
      text[end + i] = (char) (bytes[at++] & 0xFF);
    }
    return end + run;
  }
}
