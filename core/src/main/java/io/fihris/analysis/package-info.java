// SPDX-License-Identifier: Apache-2.0

/**
 * Arabic news analysis for Lucene, Solr, OpenSearch and Elasticsearch: begin with {@link
 * io.fihris.analysis.ArabicNewsAnalyzer}.
 *
 * <p>The parts are there for own chains: {@link io.fihris.analysis.ArabicNewsTokenizer} ({@code
 * arabicNews}) makes all terms of a word in one pass; {@link
 * io.fihris.analysis.ArabicFoldingFilter} ({@code arabicFolding}) and {@link
 * io.fihris.analysis.ArabicNewsStemFilter} ({@code arabicNewsStem}) work behind any tokenizer.
 *
 * <p>No argument and no result is null unless it says so.
 */
@NullMarked
package io.fihris.analysis;

import org.jspecify.annotations.NullMarked;
