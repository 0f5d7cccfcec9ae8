// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;

/** Temporary. */
public final class ArabicNewsAnalyzer extends AnalyzerWrapper {
  private final Analyzer a = new ArabicAnalyzer();

  /** Temporary. */
  public ArabicNewsAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  /** Temporary. */
  public String fingerprint() {
    return "temporary";
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return a;
  }
}
