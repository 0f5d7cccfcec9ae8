// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/**
 * How a reader may go on with what is typed. Immutable.
 *
 * @param text the whole text to put into the search box, in the spelling that the archive uses most
 * @param count for a word, how many visible articles hold it, with any particles and in any
 *     spelling that differs in hamza, ة or ى only; for a headline, how many of the headlines found
 *     are this one
 * @param kind what was completed
 */
public record Suggestion(String text, long count, Kind kind) {
  /** What was completed. */
  public enum Kind {
    /** The last word typed: {@code كتا} becomes {@code كتاب} ("book"). */
    WORD,
    /** The whole text, to the headline of an article that holds the typed words in their order. */
    HEADLINE
  }
}
