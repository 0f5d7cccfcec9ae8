// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words with their dictionary form. A header names the columns: "form" (or "word") and "lemma" (or
 * "lemmas") are read, and "upos" (or "pos") where there is one.
 *
 * <p>Only nouns, adjectives and verbs in basic Arabic letters count (all words where no part of
 * speech is given). Of several lemmas the first counts. Marks are dropped from both.
 *
 * @param words the words with their lemmas in running order
 */
public record LemmaGold(List<Word> words) implements Gold {
  private static final Set<String> CONTENT = Set.of("NOUN", "ADJ", "VERB", "V");
  private static final String MARKS = "[\\u0640\\u064B-\\u0652\\u0670]";
  private static final String BETWEEN_LEMMAS = "[ ,;|/]+";

  /**
   * A word and its dictionary form.
   *
   * @param word as it stands in the text
   * @param lemma its dictionary form
   */
  public record Word(String word, String lemma) {}

  /** Keeps a copy. */
  public LemmaGold {
    words = List.copyOf(words);
  }

  static boolean isHeader(String[] fields) {
    return column(fields, "lemma", "lemmas") >= 0 && column(fields, "form", "word") >= 0;
  }

  static LemmaGold of(List<String> lines) {
    String[] header = lines.get(0).split("\t", -1);
    int form = column(header, "form", "word");
    int lemma = column(header, "lemma", "lemmas");
    int tag = column(header, "upos", "pos");
    List<Word> words = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      if (fields.length == header.length && (tag < 0 || CONTENT.contains(fields[tag]))) {
        Word word = word(fields[form], fields[lemma]);
        if (Gold.isWord(word.word()) && Gold.isWord(word.lemma())) {
          words.add(word);
        }
      }
    }
    return new LemmaGold(words);
  }

  @Override
  public int size() {
    return words.size();
  }

  private static Word word(String form, String lemmas) {
    String first = lemmas.strip().split(BETWEEN_LEMMAS)[0];
    return new Word(form.replaceAll(MARKS, ""), first.replaceAll(MARKS, ""));
  }

  private static int column(String[] header, String name, String otherName) {
    int column = List.of(header).indexOf(name);
    return column >= 0 ? column : List.of(header).indexOf(otherName);
  }
}
