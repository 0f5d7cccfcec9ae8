// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import io.fihris.analysis.TermLevel;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;
import io.fihris.text.StemExplanation;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * The words of an index that look like a pattern, whatever particles stand before them or before
 * the pattern: {@code الكتا*} finds {@code كتاب} and {@code وبالكتابة} ("book, and by writing").
 *
 * <p>An article is cut off the pattern where the segmenter cuts it off most of the words that look
 * like it: {@code بالو*} keeps its first letters, which belong to {@code بالون} ("balloon").
 */
final class WildcardExpansion {
  private static final String ARTICLE = "ال";
  private static final String ARTICLE_AFTER_LAM = "لل";

  /** Whole words that are looked at more closely, the most frequent ones. */
  private static final int MAX_CANDIDATES = 128;

  /** Words that tell whether the pattern begins with an article. */
  private static final int MAX_WITNESSES = 16;

  private final TermLookup lookup;
  private final String pattern;
  private final List<String> readings;
  private final Automaton words;
  private final Automaton asTyped;

  WildcardExpansion(TermLookup lookup, String pattern) throws IOException {
    this.lookup = lookup;
    this.pattern = FoldingLevel.EXACT.fold(pattern);
    this.readings = readings();
    this.words = Spellings.wordsAlone(readings);
    this.asTyped = Spellings.wordsAlone(readings.subList(0, 1));
  }

  /** The most frequent terms. */
  List<FoundWord> best(int most) throws IOException {
    Automaton stems = Spellings.stems(readings);
    var best = new FoundWord.Best(most);
    lookup.forEach(stems, best::add);
    for (FoundWord word : candidates(best)) {
      StemExplanation parts = Segmenter.news().explain(word.term());
      boolean found = Operations.run(stems, TermLevel.STEM.marker() + parts.stem());
      if (!found && looksLikePattern(word.term(), parts.particles())) {
        best.add(word);
      }
    }
    return best.bestFirst();
  }

  /** Whole words, unless the stems that were found are all more frequent. */
  private List<FoundWord> candidates(FoundWord.Best stems) throws IOException {
    var candidates = new FoundWord.Best(MAX_CANDIDATES);
    lookup.forEach(
        Spellings.words(readings),
        (term, articles) -> {
          if (stems.canTake(articles)) {
            candidates.add(term, articles);
          }
        });
    return candidates.bestFirst();
  }

  /**
   * Whether a word does so behind its particles, or with those that are typed. Whole words have
   * lost the hamza of أ, so that الماء ("water") begins like {@code ألما*}: its article tells.
   */
  private boolean looksLikePattern(String word, String particles) {
    return Operations.run(words, word.substring(particles.length()))
        || (pattern.startsWith(particles) && Operations.run(asTyped, word));
  }

  private List<String> readings() throws IOException {
    String folded = FoldingLevel.FOLDED.fold(pattern);
    String article = article(pattern);
    return article.isEmpty() || !isCutFromMost(article, folded)
        ? List.of(folded)
        : List.of(folded, folded.substring(article.length()));
  }

  /** The longest stack of particles with an article before two letters of the pattern, or "". */
  private static String article(String pattern) {
    String longest = "";
    for (String stack : Segmenter.particleStacks()) {
      boolean hasArticle = stack.endsWith(ARTICLE) || stack.endsWith(ARTICLE_AFTER_LAM);
      if (hasArticle && pattern.startsWith(stack) && stack.length() > longest.length()) {
        longest = stack;
      }
    }
    return hasLetters(pattern.substring(longest.length())) ? longest : "";
  }

  private static boolean hasLetters(String pattern) {
    for (int i = 1; i < pattern.length(); i++) {
      if (Character.isLetter(pattern.charAt(i - 1)) && Character.isLetter(pattern.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCutFromMost(String article, String pattern) throws IOException {
    var witnesses = new FoundWord.Best(MAX_WITNESSES);
    lookup.forEach(Spellings.wordsAlone(List.of(pattern)), witnesses::add);
    long whole = 0;
    long cut = 0;
    for (FoundWord word : witnesses.bestFirst()) {
      boolean isCut = particles(word.term()).equals(article);
      whole += isCut ? 0 : word.articles();
      cut += isCut ? word.articles() : 0;
    }
    return cut + whole == 0 ? isCutFromLetters(article, pattern) : cut >= whole;
  }

  /** Where no word of the index looks like the pattern, its own letters decide. */
  private static boolean isCutFromLetters(String article, String pattern) {
    String letters = pattern.replace("*", "").replace("?", "");
    return article.equals(ARTICLE) || particles(letters).equals(article);
  }

  private static String particles(String word) {
    return Segmenter.news().explain(word).particles();
  }
}
