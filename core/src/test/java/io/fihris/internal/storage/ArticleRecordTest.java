// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.analysis.HostileText;
import io.fihris.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleRecordTest {
  private static final long SEED = Long.getLong("fihris.law.seed", 20_240_601L);
  private static final int STRINGS = Integer.getInteger("fihris.law.strings", 100_000);

  private final ArticleRecord.Writer writer = new ArticleRecord.Writer();

  @Test
  void everyStringComesBackAsItWas() {
    var texts = new HostileText(SEED);
    for (int i = 0; i < STRINGS; i++) {
      Article article = Article.of("a" + i, texts.next(), "نص " + texts.next());
      assertThat(again(article)).as("seed %d, string %d", SEED, i).isEqualTo(article);
    }
  }

  @Test
  void everyCharacterComesBackAlone() {
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      Article article = Article.of("a", "ا", "ب" + (char) c);
      assertThat(again(article).body()).as("U+%04X", c).isEqualTo(article.body());
    }
  }

  @Test
  void everyPartComesBack() {
    Article article =
        Article.of("bbc-1", "عنوان", "متن الخبر")
            .withLead("مقدمة")
            .withSource("وكالة الأنباء")
            .withSection("رياضة")
            .withAuthor("كاتب")
            .withLanguage("ar")
            .withUrl("https://example.org/1?a=\u0627")
            .withTags(List.of("كرة", "قدم"))
            .withPublishedAt(Instant.parse("1969-07-20T20:17:40.123Z"));
    assertThat(again(article)).isEqualTo(article);
  }

  @Test
  void theIdIsReadAlone() {
    writer.write(Article.of("خبر-7", "عنوان", "متن"));
    assertThat(ArticleRecord.id(writer.bytes(), 0)).isEqualTo("خبر-7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ا", "x", "\uD83D\uDE00", "\uD800", "日", "في "})
  void aMillionCharactersComeBack(String piece) {
    Article article = Article.of("long", "", piece.repeat(1_000_000 / piece.length()));
    assertThat(again(article).body().equals(article.body())).isTrue();
  }

  @Test
  void newsTakesLessThanTwoThirdsOfAByteACharacter() {
    String news =
        "أعلنت وزارة النقل أن العمل في الطريق الساحلي سينتهي قبل نهاية العام، وأن المرحلة الثانية"
            + " من المشروع تبدأ في الربيع المقبل بعد موافقة المجلس على الميزانية الجديدة.\n";
    writer.write(Article.of("a", "", news.repeat(20)));
    assertThat(writer.length()).isLessThan(20 * news.length() * 2 / 3);
  }

  /** Another table cannot read these records: a change asks for another schema version. */
  @Test
  void theTableIsTheOneOfSchemaVersion2() throws IOException {
    try (InputStream in = ArticleRecord.class.getResourceAsStream("text-symbols.tsv")) {
      var checksum = new CRC32();
      String table = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
      checksum.update(table.getBytes(UTF_8));
      assertThat(checksum.getValue()).isEqualTo(3235210271L);
    }
  }

  private Article again(Article article) {
    writer.write(article);
    byte[] bytes = Arrays.copyOf(writer.bytes(), writer.length() + 3);
    System.arraycopy(bytes, 0, bytes, 3, writer.length());
    return ArticleRecord.article(bytes, 3);
  }
}
