// SPDX-License-Identifier: Apache-2.0

/**
 * What is indexed: {@link io.fihris.article.Article}.
 *
 * <p>No argument and no result is null unless it says so.
 */
@NullMarked
package io.fihris.article;

import org.jspecify.annotations.NullMarked;
