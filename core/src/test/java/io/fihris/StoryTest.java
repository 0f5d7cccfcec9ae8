// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import io.fihris.search.Story;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Articles that tell one thing in nearly the same words are one story. */
class StoryTest {
  private static final long SEED = 5;
  private static final Instant DAY = Instant.parse("2024-03-01T06:00:00Z");

  private static final String FLOOD =
      "جرفت السيول أمس جسرا ريفيا قرب البلدة القديمة وعزلت قرى كثيرة عن مستشفاها الوحيد، وقال عمدة"
          + " البلدة إن فرق الإنقاذ أجلت عشرات العائلات بالقوارب قبل حلول الظلام، وإن التيار"
          + " الكهربائي ما زال مقطوعا عن أحياء واسعة، فيما توقعت الأرصاد أمطارا أغزر خلال نهاية"
          + " الأسبوع.";
  private static final String MATCH =
      "تأهل المنتخب إلى نصف النهائي بعد فوزه بركلات الترجيح على ضيفه في مباراة امتدت إلى الوقت "
          + "الإضافي، وتصدى الحارس الشاب لثلاث ركلات متتالية وسط هتاف الجماهير التي ملأت المدرجات "
          + "منذ الظهيرة، ويلتقي في الدور المقبل بطل النسخة الماضية على أرضه.";

  private final Random random = new Random(SEED);

  @Test
  void isToldByThoseWhoCopyWithSmallChanges() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("agency", "سيول تعزل قرى", FLOOD));
      index.add(Article.of("paper", "العمدة: أجلينا العائلات", FLOOD.replace("أمس", "الثلاثاء")));
      index.add(Article.of("sport", "المنتخب في نصف النهائي", MATCH));
      index.commit();
      assertThat(index.story("agency")).hasValue(new Story("agency", List.of("paper")));
      assertThat(index.story("paper")).hasValue(new Story("agency", List.of("agency")));
      assertThat(index.story("sport")).hasValue(new Story("sport", List.of()));
      assertThat(index.story("nobody")).isEmpty();
    }
  }

  @Test
  void isNamedByWhatWasPublishedFirst() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("a-late", "", FLOOD).withPublishedAt(DAY.plus(Duration.ofHours(5))));
      index.add(Article.of("b-early", "", FLOOD).withPublishedAt(DAY));
      index.add(Article.of("c-undated", "", FLOOD));
      index.commit();
      assertThat(index.story("c-undated"))
          .hasValue(new Story("b-early", List.of("b-early", "a-late")));
    }
  }

  @Test
  void losesWhoIsDeletedAndWhoTellsSomethingElseNow() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      for (String id : List.of("1", "2", "3", "4")) {
        index.add(Article.of(id, "", FLOOD));
      }
      index.commit();
      index.delete("1");
      index.add(Article.of("3", "", MATCH));
      index.commit();
      assertThat(index.story("4")).hasValue(new Story("2", List.of("2")));
      assertThat(index.story("3")).hasValue(new Story("3", List.of()));
    }
  }

  /** A telegram, a forecast: the same pattern on another day. */
  @Test
  void endsAfterThreeDaysUnlessTheWordsAreNearlyAll() throws IOException {
    String half = FLOOD.substring(0, FLOOD.length() / 2) + MATCH.substring(MATCH.length() * 3 / 4);
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("first", "", FLOOD).withPublishedAt(DAY));
      index.add(Article.of("near", "", half).withPublishedAt(DAY.plus(Duration.ofDays(2))));
      index.commit();
      assertThat(index.story("first").orElseThrow().others()).containsExactly("near");
      index.add(Article.of("near", "", half).withPublishedAt(DAY.plus(Duration.ofDays(4))));
      index.add(Article.of("reprint", "", FLOOD).withPublishedAt(DAY.plus(Duration.ofDays(40))));
      index.commit();
      assertThat(index.story("first").orElseThrow().others()).containsExactly("reprint");
    }
  }

  @Test
  void needsMoreThanAHeadline() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "أمير المنطقة يستقبل المهنئين بالعيد", ""));
      index.add(Article.of("2", "أمير المنطقة يستقبل المهنئين بالعيد", ""));
      index.commit();
      assertThat(index.story("1").orElseThrow().others()).isEmpty();
    }
  }

  @Test
  void isTheSameForEachOfItsArticlesWhateverWasAddedWhen() throws IOException {
    List<Article> articles = archive();
    List<List<Story>> found = new ArrayList<>();
    for (int order = 0; order < 3; order++) {
      var shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, random);
      try (NewsIndex index = NewsIndex.inMemory()) {
        addInPieces(index, shuffled);
        found.add(storiesOf(index, articles));
      }
    }
    assertThat(found).as("seed %s", SEED).containsOnly(found.getFirst());
    assertThat(found.getFirst()).anyMatch(story -> story.others().size() > 1);
  }

  /** Every article's story; fails where one of its others tells another. */
  private static List<Story> storiesOf(NewsIndex index, List<Article> articles) throws IOException {
    var stories = new ArrayList<Story>();
    for (Article article : articles) {
      Story story = index.story(article.id()).orElseThrow();
      assertThat(story.others()).doesNotContain(article.id());
      for (String other : story.others()) {
        Story same = index.story(other).orElseThrow();
        assertThat(same.id()).isEqualTo(story.id());
        assertThat(same.others()).contains(article.id()).hasSameSizeAs(story.others());
      }
      stories.add(story);
    }
    return stories;
  }

  /** In many segments, some of which are merged. */
  private void addInPieces(NewsIndex index, List<Article> articles) throws IOException {
    for (Article article : articles) {
      index.add(article);
      if (random.nextInt(4) == 0) {
        index.commit();
      }
    }
    index.commit();
  }

  /** Twenty texts, each copied zero to four times with up to three words in ten exchanged. */
  private List<Article> archive() {
    var articles = new ArrayList<Article>();
    for (int text = 0; text < 20; text++) {
      List<String> words = words(80);
      for (int copy = random.nextInt(5); copy >= 0; copy--) {
        articles.add(Article.of(text + "-" + copy, "", String.join(" ", edited(words))));
      }
    }
    return articles;
  }

  private List<String> words(int count) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add("كلمة" + (char) ('ا' + random.nextInt(5)) + random.nextInt(5_000));
    }
    return words;
  }

  private List<String> edited(List<String> words) {
    double rate = random.nextDouble() * 0.3;
    return words.stream()
        .map(word -> random.nextDouble() < rate ? words(1).getFirst() : word)
        .toList();
  }
}
