// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes every clitic form of the words in {@code stop-words.tsv}, as it is spelled and folded, but
 * for those in {@code stop-word-homographs.tsv}, one a line, and as a table.
 */
final class StopWordCompiler {
  private static final int COLUMNS = 3;

  private StopWordCompiler() {}

  static void compile(Path lexicons, Path output) throws IOException {
    SortedSet<String> forms = new TreeSet<>();
    for (String[] columns : read(lexicons.resolve("stop-words.tsv"))) {
      expand(columns, forms);
    }
    Path homographs = lexicons.resolve("stop-word-homographs.tsv");
    for (String[] columns : read(homographs)) {
      if (!forms.remove(FoldingLevel.EXACT.fold(columns[0]))) {
        throw new IOException(
            homographs + ": no stop word is spelled so, or it is listed twice: " + columns[0]);
      }
    }
    Files.write(output.resolve(StopWords.RESOURCE), forms);
    Path resource = output.resolve(StopWords.TABLE_RESOURCE);
    try (TableWriter table = new TableWriter(Files.newOutputStream(resource))) {
      new StopWords(forms).write(table);
    }
  }

  /** The columns of each line that is no comment. */
  private static List<String[]> read(Path lexicon) throws IOException {
    List<String[]> entries = new ArrayList<>();
    int line = 0;
    for (String entry : Files.readAllLines(lexicon)) {
      line++;
      if (!entry.isBlank() && !entry.startsWith("#")) {
        String[] columns = entry.split("\t", -1);
        if (columns.length != COLUMNS) {
          throw new IOException(
              lexicon + ":" + line + ": expected " + COLUMNS + " columns: " + entry);
        }
        entries.add(columns);
      }
    }
    return entries;
  }

  /** Joins every front with the bare word and with the word and every ending. */
  private static void expand(String[] columns, SortedSet<String> forms) {
    boolean onlyWithEnding = columns[0].endsWith("-");
    String word = onlyWithEnding ? columns[0].substring(0, columns[0].length() - 1) : columns[0];
    List<String> fronts = parts(columns[1]);
    List<String> endings = parts(columns[2]);
    if (onlyWithEnding) {
      endings.remove("");
    }
    for (String front : fronts) {
      for (String ending : endings) {
        StopWords.addSpellings(front + word + ending, forms);
      }
    }
  }

  private static List<String> parts(String column) {
    List<String> parts = new ArrayList<>(List.of(""));
    for (String part : column.split(" ")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
