// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The {@linkplain FoldingRules rules} as a table over all UTF-16 units, computed by the build and
 * loaded by a plain read.
 *
 * <p>Computing it while a program starts would cost some 70 ms; reading it costs 2. Immutable.
 */
final class FoldingTable {
  /** The resource's name, beside this class. */
  static final String RESOURCE = "folding.bin";

  /** Ends every expansion in the resource. */
  static final char SEPARATOR = '\n';

  private static final int UNITS = 1 << 16;

  private final char[] exact;
  private final char[] folded;
  private final char[] loose;
  private final char[] expanding;
  private final String[] expansions;

  private static final class Holder {
    static final FoldingTable SHIPPED = load();
  }

  FoldingTable(char[] exact, char[] folded, char[] loose, char[] expanding, String[] expansions) {
    this.exact = exact;
    this.folded = folded;
    this.loose = loose;
    this.expanding = expanding;
    this.expansions = expansions;
  }

  /** {@return the table that the build computed} */
  static FoldingTable shipped() {
    return Holder.SHIPPED;
  }

  /** {@return for each UTF-16 unit its letter at level EXACT, or a {@link CharClass} below 0x20} */
  char[] exact() {
    return exact;
  }

  /** {@return for each EXACT letter below U+0700 its letter at level FOLDED} */
  char[] folded() {
    return folded;
  }

  /** {@return for each EXACT letter below U+0700 its letter at level LOOSE} */
  char[] loose() {
    return loose;
  }

  /** {@return what a character of class EXPANSION or PHRASE becomes; empty for any other} */
  String expansion(char c) {
    int index = Arrays.binarySearch(expanding, c);
    return index < 0 ? "" : expansions[index];
  }

  private static FoldingTable load() {
    try (InputStream resource = FoldingTable.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(
            "The folding table is missing from this build; expected resource: " + RESOURCE);
      }
      return read(new DataInputStream(resource));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the folding table failed: " + RESOURCE, e);
    }
  }

  private static FoldingTable read(DataInputStream in) throws IOException {
    char[] exact = readChars(in, UNITS);
    char[] folded = readChars(in, FoldingBuffer.ARABIC_END);
    char[] loose = readChars(in, FoldingBuffer.ARABIC_END);
    char[] expanding = readChars(in, in.readInt());
    String[] expansions = new String[expanding.length];
    String all = new String(readChars(in, in.readInt()));
    for (int i = 0, from = 0; i < expansions.length; i++) {
      int until = all.indexOf(SEPARATOR, from);
      expansions[i] = all.substring(from, until);
      from = until + 1;
    }
    return new FoldingTable(exact, folded, loose, expanding, expansions);
  }

  private static char[] readChars(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(2 * count);
    char[] chars = new char[count];
    ByteBuffer.wrap(bytes).asCharBuffer().get(chars);
    return chars;
  }
}
