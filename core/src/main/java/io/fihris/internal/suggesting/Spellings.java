// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.article.Article;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.suggesting.ArchiveWords.Segment;
import io.fihris.text.FoldingBuffer;
import io.fihris.text.FoldingLevel;
import io.fihris.text.WordScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Finds how the archive spells a word. The dictionary has lost the hamza of alef and capital
 * letters, so a few articles that hold the word are read: the spelling most of them use is shown.
 */
final class Spellings {
  /** How many articles are asked. */
  private static final int ASKED = 5;

  /** How far an article is read. */
  private static final int READ_CHARACTERS = 20_000;

  private Spellings() {}

  /** The usual spelling of a key that at least one segment has, without particles. */
  static String of(String key, List<Segment> segments) throws IOException {
    Segment best =
        segments.stream()
            .max(Comparator.comparingInt(segment -> count(segment.words(), key)))
            .orElseThrow();
    try {
      return best.words().spelling(best.words().find(key), word -> look(best, word));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static int count(SegmentWords words, String key) {
    int word = words.find(key);
    return word < 0 ? -1 : words.count(word);
  }

  private static String look(Segment segment, int word) {
    String form = usualForm(segment.words().forms(word));
    try {
      String found = mostUsed(segment.reader(), form);
      return found.substring(WordKey.particles(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form that most documents hold, of the spelling that most documents hold. */
  private static String usualForm(List<SegmentWords.Form> forms) {
    Map<String, Integer> spellings = new HashMap<>();
    forms.forEach(form -> spellings.merge(bare(form), form.documents(), Integer::sum));
    return forms.stream()
        .max(
            Comparator.comparingInt(
                    (SegmentWords.Form form) -> spellings.getOrDefault(bare(form), 0))
                .thenComparingInt(SegmentWords.Form::documents))
        .orElseThrow()
        .text();
  }

  private static String bare(SegmentWords.Form form) {
    return form.text().substring(WordKey.particles(form.text()));
  }

  private static String mostUsed(LeafReader reader, String form) throws IOException {
    Map<String, Integer> votes = new HashMap<>();
    TermsEnum terms = Terms.getTerms(reader, Fields.TEXT).iterator();
    if (terms.seekExact(new BytesRef(form))) {
      PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
      var stored = new StoredArticles(reader);
      for (int asked = 0;
          asked < ASKED && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS;
          asked++) {
        Article article = stored.article(postings.docID());
        votes.merge(spelling(article, form), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(form);
  }

  /** How an article spells a form; as folded where it stands too far behind. */
  private static String spelling(Article article, String form) {
    var scanner = new WordScanner();
    char[] folded = new char[form.length()];
    for (String text : List.of(article.title(), article.lead(), article.body())) {
      char[] letters = text.toCharArray();
      scanner.reset(letters, Math.min(letters.length, READ_CHARACTERS));
      while (scanner.next()) {
        if (scanner.size() == folded.length && form.contentEquals(fold(scanner, folded))) {
          return WordKey.isArabic(form.charAt(0))
              ? new String(scanner.letters(), 0, scanner.size())
              : text.substring(scanner.start(), scanner.end());
        }
      }
    }
    return form;
  }

  private static CharBuffer fold(WordScanner scanner, char[] folded) {
    FoldingBuffer.copy(FoldingLevel.FOLDED, scanner.letters(), 0, folded.length, folded, 0);
    return CharBuffer.wrap(folded);
  }
}
