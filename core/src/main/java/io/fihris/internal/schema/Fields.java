// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

/**
 * The Lucene fields of an article.
 *
 * <p>The whole text is searched in one field, {@link #TEXT}: headline, lead and body, far apart. A
 * word then has one document frequency and one length norm wherever it stands, and a query costs
 * one postings list a term. The headline is indexed once more, alone, so that it can count extra.
 */
public final class Fields {
  /** Grows when an index written before can no longer be read as it is. */
  public static final int SCHEMA_VERSION = 1;

  /** The article's id: one untokenized term. */
  public static final String ID = "id";

  /** Headline, lead and body; the headline's positions are below {@link #BODY_POSITION}. */
  public static final String TEXT = "text";

  /** The headline alone. */
  public static final String TITLE = "title";

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

  /** First position of lead and body in {@link #TEXT}: no headline has so many words. */
  public static final int BODY_POSITION = 100_000;

  static final String STORED_TITLE = "storedTitle";
  static final String STORED_LEAD = "storedLead";
  static final String STORED_BODY = "storedBody";
  static final String STORED_URL = "storedUrl";

  private Fields() {}
}
