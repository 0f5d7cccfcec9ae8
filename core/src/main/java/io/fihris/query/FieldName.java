// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words before a colon. */
enum FieldName {
  TITLE,
  BODY,
  SOURCE,
  SECTION,
  TAG,
  AUTHOR,
  LANGUAGE,
  FROM,
  UNTIL;

  private static final Map<String, FieldName> ARABIC =
      Map.ofEntries(
          Map.entry("عنوان", TITLE),
          Map.entry("العنوان", TITLE),
          Map.entry("نص", BODY),
          Map.entry("النص", BODY),
          Map.entry("مصدر", SOURCE),
          Map.entry("المصدر", SOURCE),
          Map.entry("قسم", SECTION),
          Map.entry("القسم", SECTION),
          Map.entry("وسم", TAG),
          Map.entry("الوسم", TAG),
          Map.entry("كاتب", AUTHOR),
          Map.entry("الكاتب", AUTHOR),
          Map.entry("لغة", LANGUAGE),
          Map.entry("اللغة", LANGUAGE),
          Map.entry("من", FROM),
          Map.entry("إلى", UNTIL),
          Map.entry("الى", UNTIL));

  /** The field of a name, in English small letters or in Arabic. */
  static Optional<FieldName> of(String name) {
    for (FieldName field : values()) {
      if (field.english().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.ofNullable(ARABIC.get(name));
  }

  /** The name that is printed. */
  String english() {
    return name().toLowerCase(Locale.ROOT);
  }
}
