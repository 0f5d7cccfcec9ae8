// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the families around: which stems meet under a name. */
final class FamilyStemsCompiler {
  /** Ends the keys of stems that have a feminine ending, which is no part of the stem. */
  private static final String TEH_MARBUTA = "ة";

  private FamilyStemsCompiler() {}

  /** Writes what {@link FamilyStems} reads. */
  static void compile(Map<String, WordFamilies.Entry> ofStems, Path output) throws IOException {
    Map<String, TreeSet<String>> ofNames = new TreeMap<>();
    ofStems.forEach(
        (key, entry) ->
            ofNames
                .computeIfAbsent(entry.name(), name -> new TreeSet<>())
                .addAll(stems(key, entry)));
    StringBuilder lines = new StringBuilder();
    ofNames.forEach(
        (name, stems) ->
            lines
                .append(name)
                .append(FamilyStems.BEHIND_NAME)
                .append(String.join(FamilyStems.BETWEEN_STEMS, stems))
                .append(FamilyStems.END));
    Path resource = output.resolve(FamilyStems.RESOURCE);
    try (TableWriter out = new TableWriter(Files.newOutputStream(resource))) {
      out.write(lines.toString().toCharArray());
    }
  }

  /** A key in {@code ات} may be a whole word, {@code سنوات} ("years"), or have an ending. */
  private static List<String> stems(String key, WordFamilies.Entry entry) {
    if (entry.bond() == WordFamilies.Bond.IRREGULAR) {
      return List.of(IrregularWords.COMMON_TO_ALL);
    }
    if (key.endsWith(FamilyLinks.FEMININE_PLURAL)) {
      return List.of(WordHash.loose(key), WordHash.loose(key.substring(0, key.length() - 2)));
    }
    boolean isFeminine = key.endsWith(TEH_MARBUTA);
    return List.of(WordHash.loose(isFeminine ? key.substring(0, key.length() - 1) : key));
  }
}
