// SPDX-License-Identifier: Apache-2.0

/**
 * Compiles and runs queries and cuts highlights: {@link
 * io.fihris.internal.searching.ArticleSearcher}. Not exported.
 */
@NullMarked
package io.fihris.internal.searching;

import org.jspecify.annotations.NullMarked;
