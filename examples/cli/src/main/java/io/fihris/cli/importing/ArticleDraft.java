// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import io.fihris.article.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article's values as a file gives them, unchecked. For one thread at a time. */
public final class ArticleDraft {
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final List<String> tags = new ArrayList<>();

  /** What a file can say about an article. */
  public enum Field {
    /** What names it. */
    ID,
    /** The headline. */
    TITLE,
    /** The paragraph between headline and text. */
    LEAD,
    /** The text. */
    BODY,
    /** The publisher. */
    SOURCE,
    /** The part of the newspaper. */
    SECTION,
    /** Who wrote it. */
    AUTHOR,
    /** The address a reader can open. */
    URL,
    /** The language. */
    LANGUAGE,
    /** When it was published. */
    PUBLISHED_AT
  }

  /** Sets a value; a blank one is as good as none. */
  ArticleDraft put(Field field, String value) {
    if (!value.isBlank()) {
      values.put(field, value.strip());
    }
    return this;
  }

  /** Sets a value where there is none yet. */
  ArticleDraft putIfAbsent(Field field, String value) {
    return values.containsKey(field) ? this : put(field, value);
  }

  /** Takes a value away. */
  void remove(Field field) {
    values.remove(field);
  }

  /** Adds a tag, unless blank or there. */
  ArticleDraft tag(String tag) {
    if (!tag.isBlank() && !tags.contains(tag.strip())) {
      tags.add(tag.strip());
    }
    return this;
  }

  /** A value, if it is there. */
  Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The time of publication, if it is there and can be read. */
  Optional<Instant> publishedAt() {
    return get(Field.PUBLISHED_AT).flatMap(PublicationTime::parse);
  }

  /** A time of publication that cannot be read. */
  Optional<String> unreadableTime() {
    return get(Field.PUBLISHED_AT).filter(text -> PublicationTime.parse(text).isEmpty());
  }

  /**
   * The article; a time that cannot be read is left out.
   *
   * @throws IllegalArgumentException if a value breaks a rule of {@link Article}
   */
  public Article toArticle() {
    String id =
        get(Field.ID)
            .orElseThrow(() -> new IllegalArgumentException("No id (every article needs one)"));
    String title = values.getOrDefault(Field.TITLE, "");
    Article article = Article.of(id, title, values.getOrDefault(Field.BODY, ""));
    for (Map.Entry<Field, String> value : values.entrySet()) {
      article = with(article, value.getKey(), value.getValue());
    }
    return publishedAt().map(article::withPublishedAt).orElse(article).withTags(tags);
  }

  private static Article with(Article article, Field field, String value) {
    return switch (field) {
      case ID, TITLE, BODY, PUBLISHED_AT -> article;
      case LEAD -> article.withLead(value);
      case SOURCE -> article.withSource(value);
      case SECTION -> article.withSection(value);
      case AUTHOR -> article.withAuthor(value);
      case URL -> article.withUrl(value);
      case LANGUAGE -> article.withLanguage(value);
    };
  }
}
