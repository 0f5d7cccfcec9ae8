// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

/**
 * What it took to index a collection and to answer its topics, on one thread.
 *
 * @param indexSeconds wall time of adding and committing, without reading the collection's files
 * @param indexBytes size of the index's files after the commit
 * @param queryMillis wall time of a query, in the second of two passes over the topics
 */
public record Cost(double indexSeconds, long indexBytes, Percentiles queryMillis) {}
