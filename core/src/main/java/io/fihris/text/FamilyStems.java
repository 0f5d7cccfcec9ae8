// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The stems that belong to each family: {@code صاروخ} ("rocket") has {@code صواريخ} ("rockets").
 * {@link WordFamilies} tells the way back, which analyzing needs. Immutable.
 */
final class FamilyStems {
  static final String RESOURCE = "family-stems.bin";
  static final String BEHIND_NAME = "\t";
  static final String BETWEEN_STEMS = " ";
  static final char END = '\n';

  /** Read when they are first asked for: only highlights do. */
  private static final class Holder {
    static final FamilyStems SHIPPED = new FamilyStems(load());
  }

  /** A line for each family, sorted. */
  private final String lines;

  private FamilyStems(String lines) {
    this.lines = lines;
  }

  static FamilyStems shipped() {
    return Holder.SHIPPED;
  }

  /** {@return the stems of the family of a name, both in loose spelling; none if there is none} */
  List<String> of(String name) {
    String start = name + BEHIND_NAME;
    int from = 0;
    int until = lines.length();
    while (from < until) {
      int line = lines.lastIndexOf(END, (from + until) / 2 - 1) + 1;
      if (lines.startsWith(start, line)) {
        int stems = line + start.length();
        return List.of(lines.substring(stems, lines.indexOf(END, stems)).split(BETWEEN_STEMS));
      }
      if (start.compareTo(lines.substring(line, lines.indexOf(END, line))) < 0) {
        until = line;
      } else {
        from = lines.indexOf(END, line) + 1;
      }
    }
    return List.of();
  }

  private static String load() {
    try (TableReader in = TableReader.open(RESOURCE)) {
      return new String(in.readChars());
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the stems of families failed: " + RESOURCE, e);
    }
  }
}
