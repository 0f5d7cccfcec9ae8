// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.internal.schema.Fields;
import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** What queries remember of one view, and forget with it. */
class FoundWordsTest {
  private final FoundWords found = new FoundWords();

  @Test
  void laterQueriesOfAViewKnowWhatEarlierOnesLookedUp() throws IOException {
    try (var writer = writer();
        DirectoryReader view = view(writer, "بيت الحكمة")) {
      TermStates first = vocabulary(view).states(word());
      assertThat(first.docFreq()).isEqualTo(1);
      assertThat(vocabulary(view).states(word())).isSameAs(first);
    }
  }

  @Test
  void anotherViewIsLookedUpAnew() throws IOException {
    try (var writer = writer();
        DirectoryReader earlier = view(writer, "بيت الحكمة")) {
      assertThat(vocabulary(earlier).states(word()).docFreq()).isEqualTo(1);
      try (DirectoryReader later = view(writer, "دار الحكمة")) {
        assertThat(vocabulary(later).states(word()).docFreq()).isEqualTo(2);
      }
    }
  }

  @Test
  void wordsThatNoArticleHoldsSideBySideDoNotStandForAnything() throws IOException {
    try (var writer = writer();
        DirectoryReader view = view(writer, "بيت الحكمة")) {
      assertThat(vocabulary(view).knows(sequence("بيت", "الحكمة"))).isTrue();
      assertThat(vocabulary(view).knows(sequence("الحكمة", "بيت"))).isFalse();
    }
  }

  private Vocabulary vocabulary(DirectoryReader view) {
    return new Vocabulary(new IndexSearcher(view), found);
  }

  private static Term word() {
    return new Term(Fields.TEXT, "الحكمة");
  }

  private static Member sequence(String... terms) {
    return new Member(List.of(terms), 1, Origin.ALIAS);
  }

  private static IndexWriter writer() throws IOException {
    return new IndexWriter(
        new ByteBuffersDirectory(), new IndexWriterConfig(new WhitespaceAnalyzer()));
  }

  private static DirectoryReader view(IndexWriter writer, String text) throws IOException {
    var document = new Document();
    document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    writer.addDocument(document);
    return DirectoryReader.open(writer);
  }
}
