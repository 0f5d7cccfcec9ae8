// SPDX-License-Identifier: Apache-2.0

/**
 * Owns the IndexWriter, on a thread of its own: {@link io.fihris.internal.indexing.ArticleWriter}.
 * Not exported.
 */
@NullMarked
package io.fihris.internal.indexing;

import org.jspecify.annotations.NullMarked;
