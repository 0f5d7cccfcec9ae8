// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/**
 * Analyzes the text of articles, keeps headline, lead and body far apart within one field, and
 * counts the stems it sees. For one writing thread.
 */
final class IndexAnalyzer extends AnalyzerWrapper {
  private final Analyzer analyzer;
  private final StemCounts counts;

  IndexAnalyzer(Analyzer analyzer, StemCounts counts) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.analyzer = analyzer;
    this.counts = counts;
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
    return new TokenStreamComponents(
        components.getSource(), new StemCollector(components.getTokenStream(), counts));
  }
}
