// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;

/**
 * Reads the times that feeds and archives print: {@code 2015-07-21T08:30:00+03:00}, {@code
 * 2015-07-21 08:30:00}, {@code 2015-07-21}, {@code Tue, 21 Jul 2015 08:30:00 +0300}. A time without
 * a zone is UTC, a day is its first instant.
 */
final class PublicationTime {
  private static final List<DateTimeFormatter> FORMATS =
      List.of(DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME);

  private PublicationTime() {}

  static Optional<Instant> parse(String text) {
    String iso = text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +(?=\\d)", "$1T");
    Optional<Instant> time =
        FORMATS.stream().flatMap(format -> parse(iso, format).stream()).findFirst();
    return time.isPresent()
        ? time
        : parseDay(iso).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Optional<Instant> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(toInstant(format.parseBest(text, Instant::from, LocalDateTime::from)));
    } catch (DateTimeException anotherFormat) {
      return Optional.empty();
    }
  }

  /** A day such as {@code 2015-07-21} or {@code 20150721}. */
  static Optional<LocalDate> parseDay(String text) {
    try {
      String day = text.strip();
      return Optional.of(
          day.length() == 8
              ? LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)
              : LocalDate.parse(day));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static Instant toInstant(TemporalAccessor time) {
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : Instant.from(time);
  }
}
