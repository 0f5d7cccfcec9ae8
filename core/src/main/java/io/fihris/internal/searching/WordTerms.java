// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

/**
 * The terms of one word of a query.
 *
 * @param position of the word within its text
 * @param folded the word with its spelling folded
 * @param stem the word without its affixes
 */
record WordTerms(int position, String folded, String stem) {}
