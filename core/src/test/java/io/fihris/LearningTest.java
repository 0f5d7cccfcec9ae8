// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import io.fihris.search.WordVariant;
import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spellings in one company meet; look-alikes in different company do not. */
class LearningTest {
  private static final long SEED = 7;

  private static final List<String> WAR =
      List.of("سلاح", "قتال", "مدينة", "هجوم", "قائد", "جبهة", "معركة", "حصار", "قصف", "مقاتل");
  private static final List<String> MARKET =
      List.of("سعر", "سوق", "بورصة", "تداول", "سهم", "ربح", "عملة", "بنك", "تاجر", "سلعة");
  private static final List<String> SPORT =
      List.of("ملعب", "هدف", "مباراة", "لاعب", "فريق", "كأس", "جمهور", "حكم", "نقطة", "فوز");

  @TempDir private Path folder;

  @Test
  void joinsSpellingsThatKeepTheSameCompany() throws IOException {
    try (NewsIndex index = archive()) {
      assertThat(variants(index, "كلاشنكوفي")).isEmpty();
      assertThat(index.learnVariants().stems()).isPositive();
      assertThat(variants(index, "كلاشنكوفي")).contains("كلاشينكوفي");
      assertThat(variants(index, "كلاشينكوفي")).contains("كلاشنكوفي");
    }
  }

  @Test
  void leavesLookAlikesInOtherCompanyApart() throws IOException {
    try (NewsIndex index = archive()) {
      index.learnVariants();
      assertThat(variants(index, "برغاموني")).doesNotContain("برجاموني");
    }
  }

  @Test
  void findsTheOtherSpellingBelowTheExactOne() throws IOException {
    try (NewsIndex index = archive()) {
      index.learnVariants();
      SearchRequest request = SearchRequest.of(NewsQuery.parse("كلاشنكوفي")).withLimit(1_000);
      List<Hit> hits = index.search(request).hits();
      assertThat(hits).hasSize(80);
      assertThat(hits.subList(0, 40)).allMatch(hit -> hit.article().body().contains("كلاشنكوفي"));
      assertThat(hits.subList(40, 80)).allMatch(hit -> hit.article().body().contains("كلاشينكوفي"));
    }
  }

  @Test
  void keepsWhatWasLearntWhenItIsOpenedAgain() throws IOException {
    try (NewsIndex index = archive()) {
      index.learnVariants();
    }
    try (NewsIndex index = NewsIndex.open(folder)) {
      assertThat(variants(index, "كلاشنكوفي")).contains("كلاشينكوفي");
      index.add(Article.of("new", "خبر جديد", "نص"));
      index.commit();
      assertThat(variants(index, "كلاشنكوفي")).contains("كلاشينكوفي");
    }
  }

  @Test
  void namesDamageOfWhatWasLearnt() throws IOException {
    try (NewsIndex index = archive()) {
      index.learnVariants();
    }
    Path file = folder.resolve("fihris.variants");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> NewsIndex.open(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void knowsTheSpellingsOfTheLexiconWithoutLearning() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "المليشيات في المدينة", "دخلت الميليشيات المدينة."));
      index.add(Article.of("2", "القوات الأميركية", "غادرت القوات الأميركية."));
      index.commit();
      assertThat(index.variants("ميليشيا"))
          .extracting(WordVariant::origin)
          .isNotEmpty()
          .containsOnly(Origin.SPELLING);
      assertThat(first(index, "ميلشيا")).isEqualTo("1");
      assertThat(first(index, "أمريكية")).isEqualTo("2");
    }
  }

  private static String first(NewsIndex index, String query) throws IOException {
    return index.search(SearchRequest.of(NewsQuery.parse(query))).hits().getFirst().id();
  }

  private static List<String> variants(NewsIndex index, String word) {
    return index.variants(word).stream()
        .filter(variant -> variant.origin() == Origin.LEARNT)
        .map(WordVariant::variant)
        .toList();
  }

  /** Two spellings among words of war; two look-alikes among words of trade and of sport. */
  private NewsIndex archive() throws IOException {
    NewsIndex index = NewsIndex.open(folder);
    var random = new Random(SEED);
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 40; i++) {
      articles.add(article("a" + i, "كلاشنكوفي", WAR, random));
      articles.add(article("b" + i, "كلاشينكوفي", WAR, random));
      articles.add(article("c" + i, "برغاموني", MARKET, random));
      articles.add(article("d" + i, "برجاموني", SPORT, random));
    }
    index.addAll(articles);
    index.commit();
    return index;
  }

  private static Article article(String id, String word, List<String> company, Random random) {
    var body = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      body.append(i == 6 ? word : company.get(random.nextInt(company.size()))).append(' ');
    }
    return Article.of(id, "", body.toString());
  }
}
