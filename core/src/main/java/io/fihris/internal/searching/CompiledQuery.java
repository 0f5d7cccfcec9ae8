// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * A query ready to run.
 *
 * @param query finds and scores
 * @param marked the terms that a highlight marks, each with the number of its query word
 */
record CompiledQuery(Query query, Map<String, Integer> marked) {}
