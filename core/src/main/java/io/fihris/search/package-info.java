// SPDX-License-Identifier: Apache-2.0

/**
 * The request and the answer: {@link io.fihris.search.SearchRequest} goes in, {@link
 * io.fihris.search.SearchResult} comes out.
 *
 * <p>No argument and no result is null.
 */
@NullMarked
package io.fihris.search;

import org.jspecify.annotations.NullMarked;
