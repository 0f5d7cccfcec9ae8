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
  })
  void joinsBrokenPluralsToTheirSingular(String singular, String plural) {
    assertThat(family(plural)).isEqualTo(family(singular));
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
  })
  void keepsLookAlikesApart(String word, String other) {
    assertThat(family(word)).isNotEqualTo(family(other));
  }

  @Test
  void joinsNearlyAllPairsOfTheLexicon() throws IOException {
    List<String> apart = new ArrayList<>();
    int pairs = 0;
    for (String line : Files.readAllLines(LEXICONS.resolve("broken-plurals.tsv"))) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("#")) {
        pairs++;
        if (!family(fields[1].split(" ", -1)[0]).equals(family(fields[0]))) {
          apart.add(fields[0] + " " + fields[1]);
        }
      }
    }
    // A plural of two singulars joins the commoner one only.
    assertThat(apart).hasSizeLessThan(pairs / 20);
  }

  @Test
  void keepsEveryNameOfTheLexiconApartFromTheWordsBehindIt() throws IOException {
    List<String> joined = new ArrayList<>();
    for (String line : Files.readAllLines(LEXICONS.resolve("names.tsv"))) {
      String name = line.split("\t", -1)[0];
      if (!line.startsWith("#") && name.length() > 3 && !name.endsWith("ة")) {
        if (!stem(name).equals(WordHash.loose(name)) && !name.startsWith("ال")) {
          joined.add(name);
        }
      }
    }
    assertThat(joined).isEmpty();
  }
}
