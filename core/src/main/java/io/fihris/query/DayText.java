// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day, a month or a year such as {@code 2021-12-31}, {@code 2021/12} or {@code ٢٠٢١}, in
 * three digit sets.
 */
final class DayText {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");

  private DayText() {}

  /** The first day of what the text names, or nothing where it names no day. */
  static Optional<LocalDate> first(String text) {
    return read(text, false);
  }

  /** The last day of what the text names, or nothing where it names no day. */
  static Optional<LocalDate> last(String text) {
    return read(text, true);
  }

  private static Optional<LocalDate> read(String text, boolean last) {
    Matcher form = FORM.matcher(Digits.toAscii(text));
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(form.group(1));
      String monthText = form.group(2);
      String dayText = form.group(3);
      YearMonth month =
          YearMonth.of(year, monthText == null ? (last ? 12 : 1) : Integer.parseInt(monthText));
      if (dayText != null) {
        return Optional.of(month.atDay(Integer.parseInt(dayText)));
      }
      return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
