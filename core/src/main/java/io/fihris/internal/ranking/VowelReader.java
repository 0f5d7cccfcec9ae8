// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.ranking;

import io.fihris.article.Article;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.wording.SignedWords;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;

/**
 * Reads from the articles themselves whether their vowel signs agree with the query's, since the
 * index has no terms with vowels. Reads nothing where the query has no signs. For one thread at a
 * time.
 *
 * @param reader of the index
 * @param words of the query
 */
record VowelReader(IndexReader reader, List<RankedWord> words) {
  /** Characters of a text that are looked at: news is shorter, and longer texts would take time. */
  private static final int MOST_CHARACTERS = 20_000;

  void read(List<Evidence> evidence) throws IOException {
    if (words.stream().allMatch(word -> word.vowels().isEmpty())) {
      return;
    }
    var stored = new StoredArticles(reader);
    for (Evidence one : evidence) {
      List<String> signed = signedWords(stored.article(one.doc()));
      for (int word = 0; word < words.size(); word++) {
        one.setVowels(word, words.get(word).vowels().among(signed));
      }
    }
  }

  private static List<String> signedWords(Article article) {
    return Stream.of(article.title(), article.lead(), article.body())
        .map(text -> text.substring(0, Math.min(text.length(), MOST_CHARACTERS)))
        .flatMap(text -> SignedWords.in(text).stream())
        .toList();
  }
}
