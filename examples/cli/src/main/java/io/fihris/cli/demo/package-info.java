// SPDX-License-Identifier: Apache-2.0

/**
 * The demonstration: queries that plain analyzers miss, asked of Fihris and of Lucene side by side;
 * {@link io.fihris.cli.demo.Demonstration} runs it.
 *
 * <p>No argument and no result is null.
 */
@NullMarked
package io.fihris.cli.demo;

import org.jspecify.annotations.NullMarked;
