// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static io.fihris.text.SegmenterTest.family;
import static io.fihris.text.SegmenterTest.stem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFamiliesTest {
  private static final Path LEXICONS = Path.of("src/main/lexicon");

  @ParameterizedTest
  @CsvSource({
    "صاروخ, الصواريخ",
    "وزير, وزراؤهم",
    "دولة, دول",
    "مدرسة, بالمدارس",
    "سلاح, أسلحتهم",
    "قنبلة, قنابل",
    "رئيس, رؤساء",
    "مشروع, للمشاريع",
    "محطة, محطات",
    "إعصار, الأعاصير",
    "خسارة, خسائر",
    "خدمة, الخدمات",
    "رقبة, الرقاب",
    "فتى, فتيان",
    "فتاة, فتيات",
    "دعامة, الدعائم",
    "مظاهرة, المظاهرات",
    "خريطة, خرائط",
    "تكلفة, تكاليف",
    "عاشق, العشاق",
    "حاكم, الحكام",
    "امرأة, نساء",
    "قاض, القضاة",
    "ناد, أندية",
    "أخت, الاخوات",
  })
  void joinsBrokenPluralsToTheirSingular(String singular, String plural) {
    assertThat(family(plural)).isEqualTo(family(singular));
  }

  @ParameterizedTest
  @CsvSource({
    "خريطة, الخارطة",
    "امرأة, المرأة",
    "قاضي, قاض",
    "نادي, ناد",
    "فيلم, الفلم",
    "عشرون, والعشرين",
  })
  void joinsTwoFormsOfOneNoun(String noun, String other) {
    assertThat(family(other)).isEqualTo(family(noun));
  }

  @ParameterizedTest
  @CsvSource({
    "أعلن, يعلن",
    "قال, يقولون",
    "أشار, وتشير",
    "كان, يكون",
    "استخدم, سيستخدمون",
    "التقى, التقت",
    "انفجر, ينفجر",
  })
  void joinsFormsOfAVerb(String perfect, String other) {
    assertThat(family(other)).isEqualTo(family(perfect));
  }

  @ParameterizedTest
  @CsvSource({
    "أعداد, إعداد",
    "معهد, معاهدة",
    "مقتل, مقاتل",
    "دخول, دخل",
    "كتاب, كاتب",
    "مصدر, مصادرة",
    "يوسف, أسف",
    "ربيع, أربعاء",
    "عصر, أعاصير",
    "خاسر, خسائر",
    "خادم, خدمات",
    "رقيب, رقاب",
    "فتاة, فتيان",
    "داعم, دعائم",
    "مظهر, مظاهرات",
    "محكمة, محاكمات",
    "عربي, عربات",
    "قائد, يقود",
    "بائع, يبيع",
    "شرير, شرر",
    "طالب, طلبات",
  })
  void keepsLookAlikesApart(String word, String other) {
    assertThat(family(word)).isNotEqualTo(family(other));
  }

  @Test
  void joinsEveryPluralOfTheLexiconToOneOfItsSingulars() throws IOException {
    Map<String, Set<String>> singulars = new TreeMap<>();
    for (String line : Files.readAllLines(LEXICONS.resolve("broken-plurals.tsv"))) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("#")) {
        for (String plural : fields[1].split(" ", -1)) {
          singulars.computeIfAbsent(plural, key -> new TreeSet<>()).add(fields[0]);
        }
      }
    }
    Set<String> alone = new TreeSet<>(singulars.keySet());
    singulars.forEach(
        (plural, ones) -> {
          if (ones.stream().anyMatch(one -> family(one).equals(family(plural)))) {
            alone.remove(plural);
          }
        });
    assertThat(singulars).hasSizeGreaterThan(2000);
    assertThat(alone).isEmpty();
  }

  @Test
  void keepsEveryNameOfTheLexiconApartFromTheWordsBehindIt() throws IOException {
    List<String> joined = new ArrayList<>();
    for (String line : Files.readAllLines(LEXICONS.resolve("names.tsv"))) {
      String name = line.split("\t", -1)[0];
      if (!line.startsWith("#") && name.length() > 3 && !name.endsWith("ة")) {
        boolean isWhole = stem(name).equals(WordHash.loose(name)) || isLikeTehMarbuta(name);
        if (!isWhole && !name.startsWith("ال")) {
          joined.add(name);
        }
      }
    }
    assertThat(joined).isEmpty();
  }

  /** {@code برشلونه} is {@code برشلونة} ("Barcelona") without its dots. */
  private static boolean isLikeTehMarbuta(String name) {
    String careful = name.substring(0, name.length() - 1) + "ة";
    return name.endsWith("ه") && stem(name).equals(stem(careful));
  }
}
