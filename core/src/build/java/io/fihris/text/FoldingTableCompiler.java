// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Computes {@link FoldingTable} and its {@link LetterCodes} from {@link FoldingRules}. */
final class FoldingTableCompiler {
  private static final int UNITS = Character.MAX_VALUE + 1;

  private final char[] exact = new char[UNITS];
  private final byte[] codes = new byte[UNITS];
  private final SortedMap<Character, String> expansions = new TreeMap<>();

  private FoldingTableCompiler() {
    for (int c = 0; c < UNITS; c++) {
      String folded = FoldingRules.apply(FoldingLevel.EXACT, (char) c);
      exact[c] = CharClass.of((char) c, folded);
      codes[c] = LetterCodes.of(exact[c]);
      if (exact[c] == CharClass.EXPANSION || exact[c] == CharClass.PHRASE) {
        expansions.put((char) c, folded);
      }
    }
  }

  static void compile(Path output) throws IOException {
    Path resource = output.resolve(FoldingTable.RESOURCE);
    try (TableWriter out = new TableWriter(Files.newOutputStream(resource))) {
      new FoldingTableCompiler().write(out);
    }
  }

  private void write(TableWriter out) throws IOException {
    out.write(exact);
    out.write(level(FoldingLevel.FOLDED));
    out.write(level(FoldingLevel.LOOSE));
    out.write(codes);
    StringBuilder expanding = new StringBuilder();
    expansions.keySet().forEach(expanding::append);
    out.write(expanding.toString().toCharArray());
    out.write(String.join("" + FoldingTable.SEPARATOR, expansions.values()).toCharArray());
  }

  private static char[] level(FoldingLevel level) {
    char[] letters = new char[FoldingBuffer.ARABIC_END];
    for (char c = 0; c < letters.length; c++) {
      String folded = FoldingRules.apply(level, c);
      letters[c] = folded.length() == 1 ? folded.charAt(0) : c;
    }
    return letters;
  }
}
