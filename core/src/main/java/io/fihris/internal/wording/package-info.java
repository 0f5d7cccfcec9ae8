// SPDX-License-Identifier: Apache-2.0
/**
 * What a query's words are in the index, and what else stands for them: {@link
 * io.fihris.internal.wording.QueryAnalyzer}. Not exported.
 */
@NullMarked
package io.fihris.internal.wording;

import org.jspecify.annotations.NullMarked;
