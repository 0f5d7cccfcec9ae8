// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.internal.resemblance.SketchBuilder;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/**
 * Analyzes the text of articles, keeps headline, lead and body far apart within one field, and
 * counts the stems and sketches the words it sees. For one writing thread.
 */
final class IndexAnalyzer extends AnalyzerWrapper {
  private final Analyzer analyzer;
  private final StemCounts counts;
  private final SketchBuilder sketch;

  IndexAnalyzer(Analyzer analyzer, StemCounts counts, SketchBuilder sketch) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.analyzer = analyzer;
    this.counts = counts;
    this.sketch = sketch;
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return Fields.PART_GAP;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return analyzer;
  }

  @Override
  protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
    var words = new SketchCollector(components.getTokenStream(), sketch);
    return new TokenStreamComponents(components.getSource(), new StemCollector(words, counts));
  }
}
