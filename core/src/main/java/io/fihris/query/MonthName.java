// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month by one of its Arab names. January is يناير on the Nile and the Gulf, كانون الثاني in the
 * Levant and جانفي in Tunisia and Algeria; Hijri months are of the Umm al-Qura calendar.
 *
 * @param calendar Gregorian or Hijri
 * @param number of the month in its year, from 1
 */
record MonthName(Chronology calendar, int number) {
  private static final List<String> GREGORIAN =
      List.of(
          "يناير، كانون الثاني، جانفي",
          "فبراير، شباط، فيفري",
          "مارس، آذار",
          "أبريل، نيسان، أفريل",
          "مايو، أيار، ماي",
          "يونيو، يونيه، حزيران، جوان",
          "يوليو، يوليه، تموز، جويلية، يوليوز",
          "أغسطس، آب، أوت، غشت",
          "سبتمبر، أيلول، شتنبر",
          "أكتوبر، تشرين الأول",
          "نوفمبر، تشرين الثاني، نونبر",
          "ديسمبر، كانون الأول، دجنبر");
  private static final List<String> HIJRI =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر، ربيع الثاني",
          "جمادى الأولى، جمادى الأول",
          "جمادى الآخرة، جمادى الثانية، جمادى الثاني",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذو القعدة، ذي القعدة",
          "ذو الحجة، ذي الحجة");
  private static final Map<String, MonthName> BY_NAME = byName();

  /**
   * The month that these words name once, or by two of its names as newspapers do: كانون
   * الأول/ديسمبر. Any spelling, with ال ("the") or without.
   */
  static Optional<MonthName> of(List<String> words) {
    for (int cut = 1; cut < words.size(); cut++) {
      Optional<MonthName> first = ofOne(words.subList(0, cut));
      if (first.isPresent() && first.equals(ofOne(words.subList(cut, words.size())))) {
        return first;
      }
    }
    return ofOne(words);
  }

  private static Optional<MonthName> ofOne(List<String> words) {
    return Optional.ofNullable(BY_NAME.get(fold(String.join(" ", words))));
  }

  private static Map<String, MonthName> byName() {
    var months = new HashMap<String, MonthName>();
    for (int month = 1; month <= 12; month++) {
      add(GREGORIAN.get(month - 1), new MonthName(IsoChronology.INSTANCE, month), months);
      add(HIJRI.get(month - 1), new MonthName(HijrahChronology.INSTANCE, month), months);
    }
    return Map.copyOf(months);
  }

  private static void add(String names, MonthName month, Map<String, MonthName> months) {
    for (String name : names.split("، ", -1)) {
      months.put(fold(name), month);
    }
  }

  /** Letters that people write for one another made one, marks, tatweel and ال left out. */
  private static String fold(String name) {
    return name.replaceAll("[\u0640\u064B-\u0652]", "")
        .replaceAll("[أإآٱ]", "ا")
        .replace('ة', 'ه')
        .replace('ى', 'ي')
        .replaceAll("(^| )ال(?=..)", "$1");
  }
}
