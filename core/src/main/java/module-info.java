// SPDX-License-Identifier: Apache-2.0

/**
 * Fihris: search for Arabic news, embeddable, on Apache Lucene. The first type to meet is {@link
 * io.fihris.article.Article}.
 */
module io.fihris.core {
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires static transitive org.jspecify;

  exports io.fihris.article;
  exports io.fihris.text;
}
