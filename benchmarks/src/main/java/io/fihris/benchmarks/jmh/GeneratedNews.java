// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes articles of no meaning from the lexicons of the project, the same ones for the same seed.
 *
 * <p>Like real news they consist of a quarter stop words, few words that come often and many that
 * come rarely, particles and endings on every second word, some numbers, Latin names, tatweel and
 * tanween.
 */
final class GeneratedNews {
  private static final int WORDS_AN_ARTICLE = 300;
  private static final int WORDS_A_TITLE = 9;
  private static final String[] PARTICLES = {"ال", "ال", "ال", "و", "ب", "ل", "وال", "بال", "لل"};
  private static final String[] ENDINGS = {"ات", "ها", "ه", "ين", "ية", "ون", "هم"};
  private static final String[] LATIN = {"YouTube", "BBC", "G20", "covid", "Reuters"};
  private static final String MARKS = "\u064E\u064F\u0650\u0652\u0651";

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> stopWords = words("stop-words.tsv");

  GeneratedNews(long seed) {
    random = new Random(seed);
    for (String lexicon : List.of("protected.tsv", "names.tsv", "broken-plurals.tsv")) {
      words.addAll(words(lexicon));
    }
    Collections.shuffle(words, random);
  }

  /** {@return one article without vowels} */
  String article() {
    return text(WORDS_AN_ARTICLE);
  }

  /** {@return one headline} */
  String title() {
    return text(WORDS_A_TITLE);
  }

  /** {@return one article with a vowel sign on every letter} */
  String vowelledArticle() {
    StringBuilder vowelled = new StringBuilder();
    article()
        .chars()
        .forEach(
            c -> {
              vowelled.append((char) c);
              if (Character.isLetter(c) && c > 0x600) {
                vowelled.append(MARKS.charAt(random.nextInt(MARKS.length())));
              }
            });
    return vowelled.toString();
  }

  private String text(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word());
      int end = random.nextInt(40);
      text.append(end == 0 ? ".\n" : end < 3 ? "، " : " ");
    }
    return text.toString();
  }

  private String word() {
    int kind = random.nextInt(100);
    if (kind < 25) {
      return stopWords.get(rank(stopWords.size()));
    }
    if (kind == 25) {
      return LATIN[random.nextInt(LATIN.length)];
    }
    if (kind < 28) {
      return String.valueOf(random.nextInt(3000));
    }
    String word = words.get(rank(words.size()));
    String affixed =
        switch (random.nextInt(6)) {
          case 0, 1 -> PARTICLES[random.nextInt(PARTICLES.length)] + word;
          case 2 -> word + ENDINGS[random.nextInt(ENDINGS.length)];
          default -> word;
        };
    return kind == 28 ? affixed + "\u064B" : kind == 29 ? affixed + "\u0640" : affixed;
  }

  /** A rank that is small more often than large, as frequencies of words are. */
  private int rank(int size) {
    return (int) (size * Math.pow(random.nextDouble(), 3));
  }

  private static List<String> words(String lexicon) {
    try (InputStream file = GeneratedNews.class.getResourceAsStream(lexicon)) {
      if (file == null) {
        throw new IllegalStateException("A lexicon is missing from this build: " + lexicon);
      }
      var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('\t')).replace("-", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading a lexicon failed: " + lexicon, e);
    }
  }
}
