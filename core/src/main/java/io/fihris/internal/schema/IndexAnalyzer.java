// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Analyzes every field alike, and keeps headline, lead and body far apart within one field. */
public final class IndexAnalyzer extends DelegatingAnalyzerWrapper {
  private final Analyzer analyzer;

  /** Wraps the analyzer of text; the caller still closes it. */
  public IndexAnalyzer(Analyzer analyzer) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.analyzer = analyzer;
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return Fields.BODY_POSITION;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return analyzer;
  }
}
