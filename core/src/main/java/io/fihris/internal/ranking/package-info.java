// SPDX-License-Identifier: Apache-2.0
/**
 * Orders the articles that were found by everything that speaks for them: {@link
 * io.fihris.internal.ranking.Ranker}. Not exported.
 */
@NullMarked
package io.fihris.internal.ranking;

import org.jspecify.annotations.NullMarked;
