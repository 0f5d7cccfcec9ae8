// SPDX-License-Identifier: Apache-2.0

/**
 * What is asked: the sealed values of {@link io.fihris.query.NewsQuery} and the parser that makes
 * them from what a reader types.
 *
 * <p>No argument and no result is null.
 */
@NullMarked
package io.fihris.query;

import org.jspecify.annotations.NullMarked;
