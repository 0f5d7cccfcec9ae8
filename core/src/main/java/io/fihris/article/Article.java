// SPDX-License-Identifier: Apache-2.0
package io.fihris.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A news item as its publisher wrote it. Only the id is required besides some text: a title or a
 * body.
 *
 * <pre>{@code
 * Article.of("skynews-1", title, body).withSource("سكاي نيوز عربية").withPublishedAt(when)
 * }</pre>
 *
 * <p>Texts may hold any Java string; what no reader sees (lone surrogates, endless runs of marks)
 * is repaired when the article is added to an index, and its length is checked against the index's
 * limits there. Immutable.
 */
public final class Article {
  /** Longest id, source, section, author, language, tag and url, in characters. */
  public static final int MAX_KEYWORD_LENGTH = 2_000;

  private final String id;
  private final String title;
  private final String lead;
  private final String body;
  private final Details details;
  private final Optional<UnitVector> vector;

  private record Details(
      Optional<String> source,
      Optional<String> section,
      Optional<String> author,
      Optional<String> url,
      Optional<String> language,
      Optional<Instant> publishedAt,
      List<String> tags) {
    static final Details NONE =
        new Details(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
  }

  private Article(
      String id,
      String title,
      String lead,
      String body,
      Details details,
      Optional<UnitVector> vector) {
    this.id = id;
    this.title = title;
    this.lead = lead;
    this.body = body;
    this.details = details;
    this.vector = vector;
  }

  /**
   * An article of a title and a body, either of which may be empty.
   *
   * @param id names the article in its index; adding the same id again replaces it
   * @throws IllegalArgumentException if the id is blank or too long, or if title and body are both
   *     blank
   */
  public static Article of(String id, String title, String body) {
    requireKeyword("id", id);
    if (title.isBlank() && body.isBlank()) {
      throw new IllegalArgumentException(
          "Invalid value for title and body (at least one must hold text): both are blank; article"
              + " id: "
              + id);
    }
    return new Article(id, title, "", body, Details.NONE, Optional.empty());
  }

  /** Returns a copy with a lead: the paragraph between title and body. */
  public Article withLead(String newLead) {
    return new Article(id, title, newLead, body, details, vector);
  }

  /** Returns a copy with a source: the publisher. */
  public Article withSource(String source) {
    Details d = details;
    return with(
        new Details(
            keyword("source", source),
            d.section,
            d.author,
            d.url,
            d.language,
            d.publishedAt,
            d.tags));
  }

  /** Returns a copy with a section: the part of the newspaper, such as sport. */
  public Article withSection(String section) {
    Details d = details;
    return with(
        new Details(
            d.source,
            keyword("section", section),
            d.author,
            d.url,
            d.language,
            d.publishedAt,
            d.tags));
  }

  /** Returns a copy with an author. */
  public Article withAuthor(String author) {
    Details d = details;
    return with(
        new Details(
            d.source,
            d.section,
            keyword("author", author),
            d.url,
            d.language,
            d.publishedAt,
            d.tags));
  }

  /** Returns a copy with the address a reader can open. */
  public Article withUrl(String url) {
    Details d = details;
    return with(
        new Details(
            d.source, d.section, d.author, keyword("url", url), d.language, d.publishedAt, d.tags));
  }

  /** Returns a copy with a language, as a BCP 47 tag such as {@code ar}. */
  public Article withLanguage(String language) {
    Details d = details;
    return with(
        new Details(
            d.source,
            d.section,
            d.author,
            d.url,
            keyword("language", language),
            d.publishedAt,
            d.tags));
  }

  /**
   * Returns a copy with the instant of publication, kept to the millisecond.
   *
   * @throws IllegalArgumentException if the instant is outside the years -9999 to 9999
   */
  public Article withPublishedAt(Instant publishedAt) {
    Details d = details;
    return with(
        new Details(
            d.source,
            d.section,
            d.author,
            d.url,
            d.language,
            Optional.of(requireYear(publishedAt)),
            d.tags));
  }

  /** Returns a copy with these tags instead of its tags, in this order. */
  public Article withTags(List<String> tags) {
    tags.forEach(tag -> requireKeyword("tag", tag));
    Details d = details;
    return with(
        new Details(
            d.source, d.section, d.author, d.url, d.language, d.publishedAt, List.copyOf(tags)));
  }

  /**
   * Returns a copy with what a model says it means, of any length but zero. An article is found by
   * its vector and does not carry it back: hits have none, and it does not count in {@link
   * #equals}.
   *
   * @throws IllegalArgumentException if {@link UnitVector#of} refuses the numbers
   */
  public Article withVector(float... numbers) {
    return new Article(id, title, lead, body, details, Optional.of(UnitVector.of(numbers)));
  }

  /** What names the article in its index. */
  public String id() {
    return id;
  }

  /** The headline; may be empty. */
  public String title() {
    return title;
  }

  /** The paragraph between title and body; may be empty. */
  public String lead() {
    return lead;
  }

  /** The text; may be empty. */
  public String body() {
    return body;
  }

  /** The publisher. */
  public Optional<String> source() {
    return details.source;
  }

  /** The part of the newspaper. */
  public Optional<String> section() {
    return details.section;
  }

  /** Who wrote it. */
  public Optional<String> author() {
    return details.author;
  }

  /** The address a reader can open. */
  public Optional<String> url() {
    return details.url;
  }

  /** The language, a BCP 47 tag. */
  public Optional<String> language() {
    return details.language;
  }

  /** When it was published, to the millisecond. */
  public Optional<Instant> publishedAt() {
    return details.publishedAt;
  }

  /** The tags, in the publisher's order. */
  public List<String> tags() {
    return details.tags;
  }

  /** What a model says it means. */
  public Optional<UnitVector> vector() {
    return vector;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Article that
        && id.equals(that.id)
        && title.equals(that.title)
        && lead.equals(that.lead)
        && body.equals(that.body)
        && details.equals(that.details);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Article " + id + ": " + title;
  }

  private Article with(Details newDetails) {
    return new Article(id, title, lead, body, newDetails, vector);
  }

  private static Optional<String> keyword(String field, String value) {
    return Optional.of(requireKeyword(field, value));
  }

  private static String requireKeyword(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "Invalid value for " + field + " (must hold text; leave the field out instead): blank");
    }
    if (value.length() > MAX_KEYWORD_LENGTH) {
      throw new IllegalArgumentException(
          "Invalid value for "
              + field
              + " (at most "
              + MAX_KEYWORD_LENGTH
              + " characters): "
              + value.length()
              + " characters");
    }
    return value;
  }

  private static Instant requireYear(Instant instant) {
    if (Math.abs(instant.getEpochSecond()) > 253_402_300_799L) {
      throw new IllegalArgumentException(
          "Invalid value for publishedAt (valid years -9999 - 9999): " + instant);
    }
    return instant.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }
}
