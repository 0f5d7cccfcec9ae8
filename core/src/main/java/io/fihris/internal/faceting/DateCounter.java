// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.faceting;

import io.fihris.internal.schema.Fields;
import io.fihris.search.Facet;
import io.fihris.search.FacetCount;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts articles by day, month or year of publication, over doc values. */
final class DateCounter {
  private static final long MILLIS_A_DAY = TimeUnit.DAYS.toMillis(1);

  private DateCounter() {}

  static List<FacetCount> count(Facet.Dates facet, FacetsCollector found) throws IOException {
    var periods = new LinkedHashMap<String, Long>();
    new TreeMap<>(days(found))
        .forEach(
            (day, count) ->
                period(facet, day).ifPresent(name -> periods.merge(name, count, Long::sum)));
    return periods.entrySet().stream()
        .skip(Math.max(0, periods.size() - facet.most()))
        .map(period -> new FacetCount(period.getKey(), period.getValue()))
        .toList();
  }

  /** How many articles were published on each day since 1970-01-01. */
  private static Map<Long, Long> days(FacetsCollector found) throws IOException {
    var days = new HashMap<Long, Long>();
    for (FacetsCollector.MatchingDocs matching : found.getMatchingDocs()) {
      SortedNumericDocValues millis =
          DocValues.getSortedNumeric(matching.context().reader(), Fields.PUBLISHED_AT_MILLIS);
      DocIdSetIterator docs = matching.bits().iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (millis.advanceExact(doc)) {
          days.merge(Math.floorDiv(millis.nextValue(), MILLIS_A_DAY), 1L, Long::sum);
        }
      }
    }
    return days;
  }

  private static Optional<String> period(Facet.Dates facet, long epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return switch (facet.calendar()) {
      case GREGORIAN -> Optional.of(name(facet.period(), day));
      case HIJRI -> hijri(day).map(date -> name(facet.period(), date));
    };
  }

  private static Optional<HijrahDate> hijri(LocalDate day) {
    try {
      return Optional.of(HijrahDate.from(day));
    } catch (DateTimeException outsideTheCalendar) {
      return Optional.empty();
    }
  }

  private static String name(Facet.Period period, ChronoLocalDate day) {
    int year = day.get(ChronoField.YEAR);
    int month = day.get(ChronoField.MONTH_OF_YEAR);
    int dayOfMonth = day.get(ChronoField.DAY_OF_MONTH);
    return switch (period) {
      case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, dayOfMonth);
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
    };
  }
}
