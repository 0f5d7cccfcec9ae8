// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.article.Keyword;
import java.util.List;
import java.util.Locale;

/**
 * What to count the matching articles by, all of them, not only the hits returned.
 *
 * <pre>{@code
 * SearchRequest.of(query).withFacets(Facet.SOURCE.top(20), Facet.PUBLISHED.byMonth())
 * }</pre>
 *
 * <p>A facet of values looks beyond the request's conditions on itself: where a request narrows to
 * one publisher, {@link #SOURCE} still counts every publisher among what meets the other
 * conditions, so that a reader can choose another. Time is narrowed to one stretch, so {@link
 * #PUBLISHED} counts within it. Immutable.
 */
public sealed interface Facet {
  /** By publisher: the ten most frequent. */
  Values SOURCE = new Values(Keyword.SOURCE, 10);

  /** By part of the newspaper: the ten most frequent. */
  Values SECTION = new Values(Keyword.SECTION, 10);

  /** By author: the ten most frequent. */
  Values AUTHOR = new Values(Keyword.AUTHOR, 10);

  /** By language: the ten most frequent. */
  Values LANGUAGE = new Values(Keyword.LANGUAGE, 10);

  /** By tag: the ten most frequent. An article counts for each of its tags. */
  Values TAG = new Values(Keyword.TAG, 10);

  /** By the month of publication. Articles without an instant count nowhere. */
  Dates PUBLISHED = new Dates(Period.MONTH, Calendar.GREGORIAN, 1_000);

  /** What a result calls it: {@code source}, {@code month}, {@code hijriMonth}. */
  String name();

  /** The conditions that limit what it counts: of keywords, all but those on itself. */
  Conditions others(Conditions conditions);

  /**
   * By the values of a keyword, most frequent first; of equally frequent ones the smaller first.
   *
   * @param keyword what is counted
   * @param most how many values at most, 1 to 10,000
   */
  record Values(Keyword keyword, int most) implements Facet {
    /** Checks the number of values. */
    public Values {
      requireMost(most);
    }

    /** Returns a copy with so many values at most, 1 to 10,000. */
    public Values top(int newMost) {
      return new Values(keyword, newMost);
    }

    @Override
    public String name() {
      return keyword.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Conditions others(Conditions conditions) {
      return conditions.with(keyword, List.of());
    }
  }

  /**
   * By day, month or year of publication, in UTC, in the order of time. Values are written {@code
   * 2021-12-31}, {@code 2021-12} and {@code 2021}, those of the Hijri calendar alike.
   *
   * @param period what is counted together
   * @param calendar of the periods
   * @param most how many periods at most, 1 to 10,000; the latest are kept
   */
  record Dates(Period period, Calendar calendar, int most) implements Facet {
    /** Checks the number of periods. */
    public Dates {
      requireMost(most);
    }

    /** Returns a copy that counts each day. */
    public Dates byDay() {
      return new Dates(Period.DAY, calendar, most);
    }

    /** Returns a copy that counts each month. */
    public Dates byMonth() {
      return new Dates(Period.MONTH, calendar, most);
    }

    /** Returns a copy that counts each year. */
    public Dates byYear() {
      return new Dates(Period.YEAR, calendar, most);
    }

    /** Returns a copy in the Hijri calendar (Umm al-Qura), which covers 1882-11-12 to 2174. */
    public Dates inHijri() {
      return new Dates(period, Calendar.HIJRI, most);
    }

    /** Returns a copy with the latest periods alone, 1 to 10,000. */
    public Dates latest(int newMost) {
      return new Dates(period, calendar, newMost);
    }

    @Override
    public String name() {
      String unit = period.name().toLowerCase(Locale.ROOT);
      return switch (calendar) {
        case GREGORIAN -> unit;
        case HIJRI -> "hijri" + unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1);
      };
    }

    @Override
    public Conditions others(Conditions conditions) {
      return conditions;
    }
  }

  /** A stretch of days. */
  enum Period {
    /** One day. */
    DAY,
    /** The days of a month. */
    MONTH,
    /** The days of a year. */
    YEAR
  }

  /** A way of naming days. */
  enum Calendar {
    /** That of ISO 8601. */
    GREGORIAN,
    /** Umm al-Qura, as the JDK has it. */
    HIJRI
  }

  private static void requireMost(int most) {
    if (most < 1 || most > 10_000) {
      throw new IllegalArgumentException(
          "Invalid value for most values of a facet (valid values 1 - 10000): " + most);
    }
  }
}
