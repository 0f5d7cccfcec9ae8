// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Computes the tables of {@link FoldingTable} and {@link LetterCodes} from {@link FoldingRules}.
 */
final class FoldingTableCompiler {
  private FoldingTableCompiler() {}

  static void compile(Path output) throws IOException {
    SortedMap<Character, String> expansions = new TreeMap<>();
    byte[] codes = new byte[Character.MAX_VALUE + 1];
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(output.resolve(FoldingTable.RESOURCE))))) {
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        String folded = FoldingRules.apply(FoldingLevel.EXACT, (char) c);
        char value = CharClass.of((char) c, folded);
        if (value == CharClass.EXPANSION || value == CharClass.PHRASE) {
          expansions.put((char) c, folded);
        }
        out.writeChar(value);
        codes[c] = LetterCodes.of(value);
      }
      writeLevel(FoldingLevel.FOLDED, out);
      writeLevel(FoldingLevel.LOOSE, out);
      writeExpansions(expansions, out);
    }
    Files.write(output.resolve(LetterCodes.RESOURCE), codes);
  }

  private static void writeExpansions(SortedMap<Character, String> expansions, DataOutputStream out)
      throws IOException {
    out.writeInt(expansions.size());
    for (char c : expansions.keySet()) {
      out.writeChar(c);
    }
    String all =
        String.join("" + FoldingTable.SEPARATOR, expansions.values()) + FoldingTable.SEPARATOR;
    out.writeInt(all.length());
    out.writeChars(all);
  }

  private static void writeLevel(FoldingLevel level, DataOutputStream out) throws IOException {
    for (int c = 0; c < FoldingBuffer.ARABIC_END; c++) {
      String folded = FoldingRules.apply(level, (char) c);
      out.writeChar(folded.length() == 1 ? folded.charAt(0) : c);
    }
  }
}
