// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.benchmarks.collection.CollectionArticle;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the date of a collection's article: {@code 2024-01-31}, with or without what follows. */
final class PublicationDate {
  private static final int LENGTH = "2024-01-31".length();

  private PublicationDate() {}

  /** The beginning of that day in UTC; empty where there is no date of this form. */
  static Optional<Instant> of(CollectionArticle article) {
    String date = article.details().getOrDefault("date", "");
    if (date.length() < LENGTH) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(date.substring(0, LENGTH));
      return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException notThisForm) {
      return Optional.empty();
    }
  }
}
