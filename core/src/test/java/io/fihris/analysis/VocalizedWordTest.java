// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Vowels of a query prefer texts that agree and lose none. */
class VocalizedWordTest {
  private static final String KNEW = "عَلِم";
  private static final String SCIENCE = "عِلْم";
  private static final String BARE = "علم";

  @Test
  void partialVowelsAgreeUnlessTheyContradict() {
    VocalizedWord partial = VocalizedWord.of("عَلم");
    assertThat(partial.agrees(VocalizedWord.of(KNEW))).isTrue();
    assertThat(partial.agrees(VocalizedWord.of("عَلَّمَ"))).isTrue();
    assertThat(partial.agrees(VocalizedWord.of(SCIENCE))).isFalse();
    assertThat(VocalizedWord.of(BARE).isVocalized()).isFalse();
  }

  @Test
  void onlyTheVocalizingProfileMakesVocalizedTerms() {
    var news = new ArabicNewsAnalyzer();
    var vocalizing = ArabicNewsAnalyzer.of(AnalysisProfile.NEWS.withVocalization());
    assertThat(news.analyze(KNEW).getFirst().terms()).noneMatch(VocalizedWordTest::isVocalized);
    assertThat(vocalizing.analyze(BARE).getFirst().terms())
        .noneMatch(VocalizedWordTest::isVocalized);
    assertThat(vocalizing.analyze(KNEW).getFirst().terms())
        .filteredOn(VocalizedWordTest::isVocalized)
        .extracting(AnalyzedWord.Term::term)
        .containsExactly(VocalizedWord.of(KNEW).term());
    assertThat(news.fingerprint()).isNotEqualTo(vocalizing.fingerprint());
  }

  @Test
  void aVocalizedQueryRanksAgreeingTextFirstAndLosesNone() throws Exception {
    var analyzer = ArabicNewsAnalyzer.of(AnalysisProfile.NEWS.withVocalization());
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (String text : new String[] {SCIENCE, BARE, KNEW}) {
          Document document = new Document();
          document.add(new StringField("id", text, Field.Store.YES));
          document.add(new TextField("text", text, Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (var reader = DirectoryReader.open(directory)) {
        VocalizedWord word = VocalizedWord.of(KNEW);
        var query =
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term("text", BARE)), Occur.MUST)
                .add(
                    new AutomatonQuery(new Term("text", word.term()), word.agreeing()),
                    Occur.SHOULD)
                .build();
        IndexSearcher searcher = new IndexSearcher(reader);
        ScoreDoc[] hits = searcher.search(query, 10).scoreDocs;
        assertThat(hits).hasSize(3);
        assertThat(searcher.storedFields().document(hits[0].doc).get("id")).isEqualTo(KNEW);
        assertThat(hits[0].score).isGreaterThan(hits[1].score);
      }
    }
  }

  private static boolean isVocalized(AnalyzedWord.Term term) {
    return term.level() == TermLevel.VOCALIZED;
  }
}
