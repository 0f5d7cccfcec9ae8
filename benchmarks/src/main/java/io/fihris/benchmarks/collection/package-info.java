// SPDX-License-Identifier: Apache-2.0
/**
 * Test collections: articles, topics, qrels and runs, read from the formats teams bring. The first
 * type to meet is {@link io.fihris.benchmarks.collection.TestCollection}.
 */
@NullMarked
package io.fihris.benchmarks.collection;

import org.jspecify.annotations.NullMarked;
