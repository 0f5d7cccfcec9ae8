// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.article.Keyword;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What narrows the hits of a request and never changes their scores. An article must meet every
 * condition; of several values of one keyword it must have any.
 *
 * <p>Immutable.
 *
 * @param publishedFrom the earliest instant of publication, inclusive
 * @param publishedUntil the end of the time of publication, exclusive
 * @param keywords the values asked for; a keyword that is missing here is not narrowed
 */
public record Conditions(
    Optional<Instant> publishedFrom,
    Optional<Instant> publishedUntil,
    Map<Keyword, List<String>> keywords) {
  /** Every article meets these. */
  public static final Conditions NONE =
      new Conditions(Optional.empty(), Optional.empty(), Map.of());

  /** Copies the map; no values are no condition. */
  public Conditions {
    var copy = new EnumMap<Keyword, List<String>>(Keyword.class);
    keywords.forEach(
        (keyword, values) -> {
          if (!values.isEmpty()) {
            copy.put(keyword, List.copyOf(values));
          }
        });
    keywords = Collections.unmodifiableMap(copy);
  }

  /** Returns a copy that begins at this instant. */
  public Conditions withPublishedFrom(Instant from) {
    return new Conditions(Optional.of(from), publishedUntil, keywords);
  }

  /** Returns a copy that ends before this instant. */
  public Conditions withPublishedUntil(Instant until) {
    return new Conditions(publishedFrom, Optional.of(until), keywords);
  }

  /** Returns a copy with no condition on the time of publication. */
  public Conditions withAnyTime() {
    return new Conditions(Optional.empty(), Optional.empty(), keywords);
  }

  /** Returns a copy that asks for any of these values; none given means every one. */
  public Conditions with(Keyword keyword, List<String> values) {
    var changed = new EnumMap<Keyword, List<String>>(Keyword.class);
    changed.putAll(keywords);
    changed.put(keyword, values);
    return new Conditions(publishedFrom, publishedUntil, changed);
  }

  /** The values asked for; empty for every one. */
  public List<String> values(Keyword keyword) {
    return keywords.getOrDefault(keyword, List.of());
  }

  /** Whether the time of publication is narrowed. */
  public boolean hasTime() {
    return publishedFrom.isPresent() || publishedUntil.isPresent();
  }
}
