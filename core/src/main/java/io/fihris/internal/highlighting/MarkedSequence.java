// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import java.util.List;

/**
 * Terms that a highlight marks where they stand side by side.
 *
 * @param terms one at each position; an empty one stands for any word
 * @param mark what each of their words is marked as
 */
record MarkedSequence(List<String> terms, MarkedTerm mark) {}
