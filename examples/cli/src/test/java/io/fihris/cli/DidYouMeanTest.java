// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.NewsIndex;
import io.fihris.query.NewsQuery;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mistyped queries propose over all seeds: the article and the shipped collection. */
class DidYouMeanTest {
  @TempDir private static Path folder;
  private static NewsIndex index;

  @BeforeAll
  static void index() throws IOException {
    Path seeds = seeds();
    var args = new ArrayList<>(List.of("index", "--index", folder.resolve("index").toString()));
    args.add(seeds.resolve("collection/corpus.jsonl").toString());
    try (Stream<Path> articles = Files.list(seeds.resolve("articles"))) {
      articles
          .filter(file -> file.toString().endsWith(".txt"))
          .forEach(file -> args.add(file.toString()));
    }
    Run run = Run.fihris(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    index = ExistingIndex.open(folder.resolve("index"));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static Path seeds() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("seeds/collection"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no seeds above this folder");
    }
    return folder.resolve("seeds");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {
        "hgl]hvs, المدارس",
        "hgkt', النفط",
        "fy]h], بغداد",
        "hguvhr, العراق",
        "hgrhivm, القاهرة",
        "hgsg'hj hgl]dkm, السلطات المدينة",
        "hgfpv hgHplv, البحر الأحمر"
      })
  void knowsArabicTypedOnALatinKeyboard(String typed, String meant) throws IOException {
    assertProposes(typed, meant);
  }

  @ParameterizedTest
  @CsvSource({
    "ؤاشفلحف, chatgpt",
    "سحشؤثء, spacex",
    "فهنفخن, tiktok",
    "سفشقساهح, starship",
    "لاخثهىل, boeing"
  })
  void knowsLatinTypedOnAnArabicKeyboard(String typed, String meant) throws IOException {
    assertProposes(typed, meant);
  }

  @ParameterizedTest
  @CsvSource({
    "المدارص, المدارس",
    "وظارة, وزارة",
    "محافضة, محافظة",
    "البهر الأحمر, البحر الأحمر",
    "الغاهرة, القاهرة",
    "المملقة, المملكة",
    "البلذية, البلدية",
    "الحكوومة, الحكومة",
    "الحكوومه, الحكومة",
    "السطلات, السلطات",
    "العاصممة, العاصمة",
    "الشاحنت, الشاحنات",
    "السيارت, السيارات",
    "الكهربا, الكهرباء",
    "والكهربا, والكهرباء",
    "+المدارص -القاهرة, +المدارس -القاهرة",
    "عنوان:المدارص, عنوان:المدارس",
    "«البهر الأحمر», «البحر الأحمر»",
    "البالستية, البالسيتية"
  })
  void repairsOneSlipInAWord(String typed, String meant) throws IOException {
    assertProposes(typed, meant);
  }

  @ParameterizedTest
  @CsvSource({
    "البحرالأحمر, البحر الأحمر",
    "الأممالمتحدة, الأمم المتحدة",
    "الانت خابات, الانتخابات",
    "المدا رس, المدارس",
    "انتخابات المجا لس, انتخابات المجالس"
  })
  void putsSpacesWhereTheyBelong(String typed, String meant) throws IOException {
    assertProposes(typed, meant);
  }

  /** Also where the archive's own spelling is careless, or its word a slip of the newspaper. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "البحر الأحمر",
        "المدرسه",
        "مسؤول",
        "مسئول",
        "الحكومه العراقيه",
        "لست",
        "ليست",
        "الميلشيات",
        "البالسيتية",
        "وبالمدارس",
        "spacex",
        "zzzz",
        "في",
        "2021",
        "*",
        "-المدارص",
        "ثثثثثثث",
        "مصدر:المدارص",
        ""
      })
  void isSilentWhereTheQueryDoesWell(String typed) throws IOException {
    assertThat(search(typed).didYouMean()).as(typed).isEmpty();
  }

  @Test
  void findsArticlesByWhatItProposes() throws IOException {
    SearchResult mistyped = search("المدارص");
    assertThat(mistyped.hits()).isEmpty();
    NewsQuery meant = mistyped.didYouMean().orElseThrow();
    assertThat(index.search(SearchRequest.of(meant)).hits()).isNotEmpty();
  }

  @Test
  void printsTheProposalForPeopleAndPrograms() {
    String open = folder.resolve("copy").toString();
    Path seed = seeds().resolve("collection/corpus.jsonl");
    assertThat(Run.fihris("index", "--index", open, seed.toString()).exitCode()).isZero();
    assertThat(Run.fihris("search", "--index", open, "المدارص").out())
        .contains("Did you mean:" + System.lineSeparator() + "   المدارس");
    assertThat(Run.fihris("search", "--json", "--index", open, "المدارص").out())
        .contains("\"didYouMean\" : \"المدارس\"");
  }

  private static void assertProposes(String typed, String meant) throws IOException {
    assertThat(search(typed).didYouMean()).as(typed).contains(NewsQuery.parse(meant));
  }

  private static SearchResult search(String typed) throws IOException {
    return index.search(SearchRequest.of(NewsQuery.parse(typed)));
  }
}
