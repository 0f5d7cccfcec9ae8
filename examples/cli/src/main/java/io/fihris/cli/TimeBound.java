// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An end of a time of publication.
 *
 * @param instant the first inside for a beginning, the first outside for an end
 */
record TimeBound(Instant instant) {

  /** A day counts from its first instant. */
  static final class From implements ITypeConverter<TimeBound> {
    @Override
    public TimeBound convert(String text) {
      return parse(text, 0);
    }
  }

  /** A day counts to its last instant. */
  static final class Until implements ITypeConverter<TimeBound> {
    @Override
    public TimeBound convert(String text) {
      return parse(text, 1);
    }
  }

  private static TimeBound parse(String text, int daysLater) {
    try {
      if (text.indexOf('T') >= 0) {
        return new TimeBound(Instant.parse(text));
      }
      LocalDate day = LocalDate.parse(text).plusDays(daysLater);
      return new TimeBound(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException neither) {
      throw new TypeConversionException(
          "expected a day (2021-12-31) or an instant (2021-12-31T18:00:00Z) but was " + text);
    }
  }
}
