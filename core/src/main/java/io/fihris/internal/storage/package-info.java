// SPDX-License-Identifier: Apache-2.0
/**
 * How an article is kept as bytes: {@link io.fihris.internal.storage.ArticleRecord}. Not exported.
 */
@NullMarked
package io.fihris.internal.storage;

import org.jspecify.annotations.NullMarked;
