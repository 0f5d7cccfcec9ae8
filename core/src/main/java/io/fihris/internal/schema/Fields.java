// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.article.Keyword;

/**
 * The Lucene fields of an article.
 *
 * <p>The whole text is searched in one field, {@link #TEXT}: headline, lead and body, far apart. A
 * word then has one document frequency and one length norm wherever it stands, a query costs one
 * postings list a term, and the position of a match tells in which part it stands.
 */
public final class Fields {
  /** Grows when an index written before can no longer be read as it is. */
  public static final int SCHEMA_VERSION = 2;

  /** The article's id: one untokenized term; also the order of articles of one instant. */
  public static final String ID = "id";

  /** Headline, lead and body: folded words, stems and families, with positions. */
  public static final String TEXT = "text";

  /** The consonant skeletons of the text's stems, with frequencies only. */
  public static final String SKELETON = "skeleton";

  /** The {@link io.fihris.internal.resemblance.Sketch} of the text; its lookups are the terms. */
  public static final String SKETCH = "sketch";

  /** What a model says the article means; only of articles that have a vector. */
  public static final String VECTOR = "vector";

  /** Publisher. */
  public static final String SOURCE = "source";

  /** Part of the newspaper. */
  public static final String SECTION = "section";

  /** Who wrote it. */
  public static final String AUTHOR = "author";

  /** Language tag. */
  public static final String LANGUAGE = "language";

  /** Tags. */
  public static final String TAG = "tag";

  /** Publication instant, in milliseconds since 1970-01-01T00:00Z. */
  public static final String PUBLISHED_AT_MILLIS = "publishedAtMillis";

  /** Positions between one part and the next in {@link #TEXT}: no part has so many words. */
  public static final int PART_GAP = 10_000_000;

  /** The article itself, as {@link io.fihris.internal.storage.ArticleRecord} keeps it. */
  static final String RECORD = "record";

  private Fields() {}

  /** The field of a keyword. */
  public static String of(Keyword keyword) {
    return switch (keyword) {
      case SOURCE -> SOURCE;
      case SECTION -> SECTION;
      case AUTHOR -> AUTHOR;
      case LANGUAGE -> LANGUAGE;
      case TAG -> TAG;
    };
  }

  /** Whether a position in {@link #TEXT} is of the headline. */
  public static boolean isHeadline(int position) {
    return position < PART_GAP;
  }

  /** About how many words stand before a position in its part: words of earlier parts count too. */
  public static int positionInPart(int position) {
    return position % PART_GAP;
  }
}
