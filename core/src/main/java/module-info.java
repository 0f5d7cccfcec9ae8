// SPDX-License-Identifier: Apache-2.0

/**
 * Fihris: search for Arabic news, embeddable, on Apache Lucene. The first type to meet is {@link
 * io.fihris.NewsIndex}; {@link io.fihris.analysis.ArabicNewsAnalyzer} is usable alone.
 */
module io.fihris.core {
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.queries;
  requires static transitive org.jspecify;

  exports io.fihris;
  exports io.fihris.analysis;
  exports io.fihris.article;
  exports io.fihris.query;
  exports io.fihris.search;
  exports io.fihris.text;

  provides org.apache.lucene.analysis.TokenizerFactory with
      io.fihris.analysis.ArabicNewsTokenizerFactory;
  provides org.apache.lucene.analysis.TokenFilterFactory with
      io.fihris.analysis.ArabicFoldingFilterFactory,
      io.fihris.analysis.ArabicNewsStemFilterFactory;
}
