// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The {@linkplain FoldingRules rules} as a table over all UTF-16 units, computed by the build and
 * loaded by a plain read.
 *
 * <p>Computing it while a program starts would cost some 70 ms. Immutable.
 */
final class FoldingTable {
  /** The resource's name, beside this class. */
  static final String RESOURCE = "folding.bin";

  /** Stands between the expansions in the resource. */
  static final char SEPARATOR = '\n';

  private static final FoldingTable SHIPPED = load();

  private final char[] exact;
  private final char[] folded;
  private final char[] loose;
  private final byte[] codes;
  private final char[] expanding;
  private final char[] expanded;

  /** What the expanding characters become, read when a text first holds one: few do. */
  private static final class Expansions {
    static final String[] ALL = new String(SHIPPED.expanded).split("" + SEPARATOR, -1);
  }

  private FoldingTable(TableReader in) throws IOException {
    exact = in.readChars();
    folded = in.readChars();
    loose = in.readChars();
    codes = in.readBytes();
    expanding = in.readChars();
    expanded = in.readChars();
  }

  /** {@return the table that the build computed} */
  static FoldingTable shipped() {
    return SHIPPED;
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

  /** {@return for each UTF-16 unit what {@link LetterCodes} says of it} */
  byte[] codes() {
    return codes;
  }

  /** {@return what a character of class EXPANSION or PHRASE becomes; empty for any other} */
  String expansion(char c) {
    int index = Arrays.binarySearch(expanding, c);
    return index < 0 ? "" : Expansions.ALL[index];
  }

  private static FoldingTable load() {
    try (TableReader in = TableReader.open(RESOURCE)) {
      return new FoldingTable(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the folding table failed: " + RESOURCE, e);
    }
  }
}
