// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TotalHits;

/**
 * The documents of a page.
 *
 * @param docs in the order asked for
 * @param total how many match
 * @param next where the next page begins; empty where this is the last
 */
record Found(List<ScoreDoc> docs, TotalHits total, Optional<Position> next) {}
