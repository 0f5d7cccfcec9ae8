// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.query.NewsQuery;
import io.fihris.query.QuerySyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An end of a time of publication: an instant, or a day as the query language reads it.
 *
 * @param instant the first inside for a beginning, the first outside for an end
 */
record TimeBound(Instant instant) {

  /** A day, a month or a year counts from its first instant. */
  static final class From implements ITypeConverter<TimeBound> {
    @Override
    public TimeBound convert(String text) {
      return parse(text, "from", 0);
    }
  }

  /** A day, a month or a year counts to its last instant. */
  static final class Until implements ITypeConverter<TimeBound> {
    @Override
    public TimeBound convert(String text) {
      return parse(text, "until", 1);
    }
  }

  private static TimeBound parse(String text, String field, int daysLater) {
    Optional<Instant> instant =
        text.indexOf('T') >= 0
            ? instant(text)
            : day(text, field)
                .map(day -> day.plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toInstant());
    return new TimeBound(
        instant.orElseThrow(
            () ->
                new TypeConversionException(
                    "expected a day (2021-12-31, 31/12/2021), a month (2021-12), a year, a Hijri day"
                        + " (1443-05-27 with its mark) or an instant (2021-12-31T18:00:00Z) but was "
                        + text)));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException notAnInstant) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text, String field) {
    try {
      return NewsQuery.parseStrict(field + ":\"" + text + "\"")
              instanceof NewsQuery.PublishedBetween days
          ? days.from().or(days::until)
          : Optional.empty();
    } catch (QuerySyntaxException notADay) {
      return Optional.empty();
    }
  }
}
