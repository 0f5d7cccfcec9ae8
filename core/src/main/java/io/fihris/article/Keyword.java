// SPDX-License-Identifier: Apache-2.0
package io.fihris.article;

/** What an article says of itself in words that are compared whole, letter by letter. */
public enum Keyword {
  /** The publisher. */
  SOURCE,
  /** The part of the newspaper. */
  SECTION,
  /** Who wrote it. */
  AUTHOR,
  /** The language, a BCP 47 tag. */
  LANGUAGE,
  /** What the publisher filed it under: the only one of which an article may have several. */
  TAG
}
