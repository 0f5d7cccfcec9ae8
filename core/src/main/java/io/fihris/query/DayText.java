// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a text names, as people write days, months and years, in three digit sets: {@code
 * 2021-12-31}, {@code 31/12/2021}, {@code 12/2021}, {@code ٢٠٢١}, {@code 1 ديسمبر 2021} ("1
 * December 2021"), {@code كانون الأول/ديسمبر 2021} (both names of December), {@code 1443-05-27هـ}
 * and {@code رمضان 1442}. Blanks, {@code - / _} or a dot join the parts.
 *
 * <p>A month's name says its calendar; numbers alone are Gregorian unless هـ follows. A year has
 * four digits. Hijri years are 1300 to 1600 of the Umm al-Qura calendar, as the JDK has it.
 *
 * @param first day named
 * @param last day named; the first one again where the text names one day
 */
record DayText(LocalDate first, LocalDate last) {
  private static final Pattern JOIN = Pattern.compile("[-/_.\\s]+");

  /** What may follow a year: هـ for Hijri, م for Gregorian. */
  private static final Pattern MARKED = Pattern.compile("(.*\\d) ?(ه\u0640?|م)");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<year>\\d{4})(?: (?<month>\\d{1,2})(?: (?<day>\\d{1,2}))?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(?<day>\\d{1,2}) )?(?<month>\\d{1,2}|\\D+) (?<year>\\d{4})");

  /** The days of a text, or nothing where it names none. */
  static Optional<DayText> of(String text) {
    String joined = JOIN.matcher(Digits.toAscii(text.strip())).replaceAll(" ");
    Matcher marked = MARKED.matcher(joined);
    if (!marked.matches()) {
      return read(joined, List.of(IsoChronology.INSTANCE, HijrahChronology.INSTANCE));
    }
    boolean hijri = marked.group(2).startsWith("ه");
    return read(
        marked.group(1), List.of(hijri ? HijrahChronology.INSTANCE : IsoChronology.INSTANCE));
  }

  /** Reads a text of one of the calendars; where it does not say which, of the first. */
  private static Optional<DayText> read(String text, List<Chronology> calendars) {
    for (Pattern form : List.of(YEAR_FIRST, DAY_FIRST)) {
      Matcher parts = form.matcher(text);
      if (parts.matches()) {
        return month(parts, calendars.getFirst())
            .filter(month -> calendars.contains(month.calendar()))
            .flatMap(month -> days(month, parts));
      }
    }
    return Optional.empty();
  }

  /** The month written as a number or by its name; the first of the year where there is none. */
  private static Optional<MonthName> month(Matcher parts, Chronology calendar) {
    String month = parts.group("month");
    if (month == null) {
      return Optional.of(new MonthName(calendar, 1));
    }
    return Character.isDigit(month.charAt(0))
        ? Optional.of(new MonthName(calendar, Integer.parseInt(month)))
        : MonthName.of(List.of(month.split(" ", -1)));
  }

  private static Optional<DayText> days(MonthName month, Matcher parts) {
    String day = parts.group("day");
    try {
      int year = Integer.parseInt(parts.group("year"));
      month.calendar().range(ChronoField.YEAR).checkValidValue(year, ChronoField.YEAR);
      int dayOfMonth = day == null ? 1 : Integer.parseInt(day);
      ChronoLocalDate first = month.calendar().date(year, month.number(), dayOfMonth);
      return Optional.of(new DayText(LocalDate.from(first), LocalDate.from(last(first, parts))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static ChronoLocalDate last(ChronoLocalDate first, Matcher parts) {
    if (parts.group("day") != null) {
      return first;
    }
    return first.with(
        parts.group("month") == null
            ? TemporalAdjusters.lastDayOfYear()
            : TemporalAdjusters.lastDayOfMonth());
  }
}
