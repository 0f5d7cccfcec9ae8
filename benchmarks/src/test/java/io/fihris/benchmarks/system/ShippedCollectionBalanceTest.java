// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.benchmarks.collection.Run;
import io.fihris.benchmarks.collection.ShippedCollection;
import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.benchmarks.measure.JudgedRanking;
import io.fihris.benchmarks.measure.Ndcg;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.junit.jupiter.api.Test;

/** Traps count as much as recalls: who matches too much loses, and who matches too little. */
class ShippedCollectionBalanceTest {
  @Test
  void exactMatchersLose() throws IOException {
    assertThat(score(SystemCatalogue.parse("lucene-standard")))
        .isLessThan(score(SystemCatalogue.parse("lucene-arabic")) - 0.05);
  }

  @Test
  void overStemmersLose() throws IOException {
    var threeLetters = new LuceneSystem("three letters", new FirstLettersAnalyzer(), Bm25.DEFAULT);
    assertThat(score(threeLetters))
        .isLessThan(score(SystemCatalogue.parse("lucene-arabic")) - 0.05);
  }

  private static double score(SearchSystem system) throws IOException {
    TestCollection collection = ShippedCollection.open();
    Run run =
        new Trial(collection, ArticleFields.TITLE_AND_TEXT, 100)
            .run(system, new SilentProgress())
            .run();
    return collection.topics().keySet().stream()
        .map(topic -> JudgedRanking.of(run.of(topic), collection.qrels().of(topic)))
        .mapToDouble(new Ndcg(10)::of)
        .average()
        .orElseThrow();
  }

  /** The crudest stemmer there is: the first three letters of a normalized word. */
  private static final class FirstLettersAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(
          words, TruncateTokenFilter.truncateAfterChars(new ArabicNormalizationFilter(words), 3));
    }
  }
}
