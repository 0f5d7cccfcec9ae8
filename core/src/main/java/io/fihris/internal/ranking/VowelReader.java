// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.article.Article;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.wording.SignedWords;
import io.fihris.internal.wording.Vowels;
import io.fihris.search.Explanation.Agreement;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;

/**
 * Reads from the articles themselves whether their vowel signs agree with the query's, since the
 * index has no terms with vowels. For one thread at a time.
 */
final class VowelReader {
  /** Characters of a text that are looked at: news is shorter, and longer texts would take time. */
  private static final int MOST_CHARACTERS = 20_000;

  private final StoredArticles stored;
  private final List<Vowels> words;

  /**
   * @param reader of the index
   * @param words of the query
   */
  VowelReader(IndexReader reader, List<RankedWord> words) {
    this.stored = new StoredArticles(reader);
    this.words = words.stream().map(RankedWord::vowels).toList();
  }

  /** Whether there is anything to read: whether the query has signs. */
  boolean readsAny() {
    return words.stream().anyMatch(word -> !word.isEmpty());
  }

  /** Notes the best that an article may say. */
  void expectAgreement(Evidence evidence) {
    for (int word = 0; word < words.size(); word++) {
      if (mayTell(evidence, word)) {
        evidence.setVowels(word, Agreement.AGREES);
      }
    }
  }

  /** Notes what an article says. Reads nothing where no word with signs stands in it. */
  void read(Evidence evidence) throws IOException {
    if (IntStream.range(0, words.size()).noneMatch(word -> mayTell(evidence, word))) {
      return;
    }
    List<String> signed = signedWords(stored.article(evidence.doc()));
    for (int word = 0; word < words.size(); word++) {
      if (mayTell(evidence, word)) {
        evidence.setVowels(word, words.get(word).among(signed));
      }
    }
  }

  private boolean mayTell(Evidence evidence, int word) {
    return evidence.holdsStem(word) && !words.get(word).isEmpty();
  }

  private static List<String> signedWords(Article article) {
    return Stream.of(article.title(), article.lead(), article.body())
        .map(text -> text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))
        .flatMap(text -> SignedWords.in(text).stream())
        .toList();
  }
}
