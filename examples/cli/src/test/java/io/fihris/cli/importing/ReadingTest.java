// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format: what is read, what is rejected and named, and that reading goes on behind it. */
class ReadingTest {
  @TempDir private Path folder;

  private record Outcome(List<Article> articles, ImportReport report) {
    String reason() {
      assertThat(report.firstRejections()).hasSize(1);
      return report.firstRejections().getFirst();
    }

    List<String> ids() {
      return articles.stream().map(Article::id).toList();
    }
  }

  @Test
  void readsJsonLinesUnderTheirCommonNames() throws IOException {
    Outcome outcome =
        read(
            "n.jsonl",
            """
            {"id":7,"headline":"عنوان","summary":"مقدمة","content":"نص","publisher":"وكالة",\
            "category":"رياضة","byline":"كاتب","link":"https://example.org","lang":"ar",\
            "date":"2015-07-21 02:51:32","keywords":"كرة، كأس"}
            """);
    Article article = outcome.articles().getFirst();
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.title()).isEqualTo("عنوان");
    assertThat(article.lead()).isEqualTo("مقدمة");
    assertThat(article.body()).isEqualTo("نص");
    assertThat(article.section()).contains("رياضة");
    assertThat(article.publishedAt()).contains(Instant.parse("2015-07-21T02:51:32Z"));
    assertThat(article.tags()).hasSize(2);
  }

  @Test
  void goesOnBehindEachBadJsonLine() throws IOException {
    Outcome outcome =
        read(
            "n.jsonl",
            """
            {"id":"1","title":"واحد"}
            {"id":"2","title":
            ["id"]
            {"title":"بلا رقم"}
            {"id":"5"}

            {"id":"7","title":"سبعة"}
            """);
    assertThat(outcome.ids()).containsExactlyInAnyOrder("1", "7");
    assertThat(outcome.report().rejected()).isEqualTo(4);
    assertThat(outcome.report().firstRejections().get(0)).contains("n.jsonl:2: Not JSON");
    assertThat(outcome.report().firstRejections().get(1)).contains("n.jsonl:3: Not an article");
    assertThat(outcome.report().firstRejections().get(2)).contains("n.jsonl:4: No id");
    assertThat(outcome.report().firstRejections().get(3)).contains("n.jsonl:5: ").contains("title");
  }

  @Test
  void rejectsALineOfAnotherEncodingAlone() throws IOException {
    byte[] windows = "{\"id\":\"w\",\"title\":\"خبر\"}\n".getBytes(Charset.forName("windows-1256"));
    byte[] utf8 = "{\"id\":\"u\",\"title\":\"خبر\"}".getBytes(StandardCharsets.UTF_8);
    var both = new ByteArrayOutputStream();
    both.write(windows);
    both.write(utf8);
    Outcome outcome = read("n.jsonl", both.toByteArray());
    assertThat(outcome.ids()).containsExactly("u");
    assertThat(outcome.reason()).contains("n.jsonl:1: Not UTF-8").contains("iconv");
  }

  @Test
  void keepsAnArticleWhoseTimeItCannotRead() throws IOException {
    Outcome outcome = read("n.jsonl", "{\"id\":\"1\",\"title\":\"خبر\",\"date\":\"أمس\"}");
    assertThat(outcome.articles().getFirst().publishedAt()).isEmpty();
    assertThat(outcome.report().undated()).isEqualTo(1);
    assertThat(outcome.report().firstUndated().getFirst()).contains("n.jsonl:1");
  }

  @Test
  void readsBeirWithItsMetadata() throws IOException {
    Outcome outcome =
        read(
            "corpus.jsonl",
            """
            {"_id":"b1","title":"عنوان","text":"نص","metadata":{"source":"وكالة","date":"2015-07-21"}}
            {"id":"no","title":"عنوان","text":"نص"}
            {"_id":"","text":"نص"}
            {"_id":"b4","title":" ","text":""}
            """);
    assertThat(outcome.ids()).containsExactly("b1");
    assertThat(outcome.articles().getFirst().source()).contains("وكالة");
    assertThat(outcome.report().rejected()).isEqualTo(3);
    assertThat(outcome.report().firstRejections().getFirst()).contains("corpus.jsonl:2: No id");
  }

  @Test
  void readsTrecInOldAndNewForm() throws IOException {
    Outcome outcome =
        read(
            "afp.sgml",
            """
            <DOC>
            <DOCNO> t1 </DOCNO>
            <HEADLINE> عنوان &amp; خبر </HEADLINE>
            <DATE>20001201</DATE>
            <TEXT>
            <P> نص أول </P>
            </TEXT>
            </DOC>
            <DOC id="t2" type="story"> <TEXT>نص ثان</TEXT> </DOC><DOC><DOCNO>t3</DOCNO>نص</DOC>
            """);
    assertThat(outcome.ids()).containsExactlyInAnyOrder("t1", "t2", "t3");
    Article first =
        outcome.articles().stream().filter(a -> a.id().equals("t1")).findFirst().orElseThrow();
    assertThat(first.title()).isEqualTo("عنوان & خبر");
    assertThat(first.body()).isEqualTo("نص أول");
    assertThat(first.publishedAt()).contains(Instant.parse("2000-12-01T00:00:00Z"));
  }

  @Test
  void goesOnBehindBadTrecArticles() throws IOException {
    Outcome outcome =
        read(
            "afp.trec",
            """
            <DOC><TEXT>بلا رقم</TEXT></DOC>
            <DOC><DOCNO>cut</DOCNO><TEXT>بلا نهاية
            <DOC><DOCNO>t1</DOCNO><TEXT>نص</TEXT></DOC>
            كلام بين المقالات
            <DOC><DOCNO>empty</DOCNO><TEXT></TEXT></DOC>
            <DOC><DOCNO>last</DOCNO>
            """);
    assertThat(outcome.ids()).containsExactly("t1");
    assertThat(outcome.report().firstRejections())
        .satisfiesExactly(
            r -> assertThat(r).contains("afp.trec:1: No id"),
            r -> assertThat(r).contains("afp.trec:2: Article without end"),
            r -> assertThat(r).contains("afp.trec:4: Text outside"),
            r -> assertThat(r).contains("afp.trec:5: "),
            r -> assertThat(r).contains("afp.trec:6: Article without end"));
  }

  @Test
  void readsSaudiNewsNetWithTheAddressAsId() throws IOException {
    Outcome outcome =
        read(
            "2015-07-21.json",
            """
            [{"source":"okaz","url":"https://example.org/1","date_extracted":"2015-07-21 02:51:32",
              "title":"عنوان","author":"","content":"نص"},
             5,
             {"title":"بلا عنوان شبكي","content":"نص"},
             {"url":"https://example.org/2","title":"","content":""},
             {"url":"https://example.org/3","title":"أخير","content":""}]
            """);
    assertThat(outcome.ids())
        .containsExactlyInAnyOrder("https://example.org/1", "https://example.org/3");
    assertThat(outcome.report().rejected()).isEqualTo(3);
    assertThat(outcome.report().firstRejections().getFirst()).contains(".json:3: Not an article");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"url\":\"u\",\"title\":\"t\"} | Not JSON",
        "[{\"url\":\"u\",\"title\":\"t\"}, {\"url\" 5}] | Not JSON",
        "{\"url\":\"u\",\"title\":\"t\"} | Not a JSON array"
      })
  void namesWhereAJsonArrayBreaks(String text, String reason) throws IOException {
    Outcome outcome = read("day.json", text.getBytes(StandardCharsets.UTF_8), "saudinewsnet");
    assertThat(outcome.reason()).contains("day.json:1").contains(reason);
  }

  @Test
  void readsRss() throws IOException {
    Outcome outcome =
        read(
            "feed.xml",
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>وكالة</title>
            <item><title>عنوان</title><link>https://example.org/1</link>
              <description>&lt;p&gt;ملخص&lt;/p&gt;</description>
              <content:encoded><![CDATA[<p>نص&nbsp;أول</p><script>x</script>]]></content:encoded>
              <pubDate>Tue, 21 Jul 2015 08:30:00 +0300</pubDate><category>رياضة</category></item>
            <item><title>بلا رقم</title></item>
            <item><guid>g2</guid><title>ثان</title></item>
            </channel></rss>
            """);
    assertThat(outcome.ids()).containsExactlyInAnyOrder("https://example.org/1", "g2");
    Article first =
        outcome.articles().stream().filter(a -> a.url().isPresent()).findFirst().orElseThrow();
    assertThat(first.body()).isEqualTo("نص أول");
    assertThat(first.lead()).isEqualTo("ملخص");
    assertThat(first.source()).contains("وكالة");
    assertThat(first.section()).contains("رياضة");
    assertThat(first.publishedAt()).contains(Instant.parse("2015-07-21T05:30:00Z"));
    assertThat(outcome.reason()).contains("feed.xml:8: No id");
  }

  @Test
  void readsAtom() throws IOException {
    Outcome outcome =
        read(
            "feed.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة</title>
            <entry><id>urn:1</id><title>عنوان</title><link rel="self" href="https://example.org/x"/>
            <link href="https://example.org/1"/><summary>ملخص</summary>
            <author><name>كاتب</name></author><updated>2015-07-21T08:30:00Z</updated></entry></feed>
            """);
    Article article = outcome.articles().getFirst();
    assertThat(article.id()).isEqualTo("urn:1");
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.body()).isEqualTo("ملخص");
    assertThat(article.author()).contains("كاتب");
  }

  @Test
  void neverReadsAFileThatAFeedNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "كلمة_السر");
    Outcome outcome =
        read(
            "feed.xml",
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><rss><channel><item><guid>1</guid><title>&x; خبر</title></item></channel></rss>");
    assertThat(outcome.articles()).isEmpty();
    assertThat(outcome.reason()).contains("feed.xml:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><body>خبر</body></html> | Not a feed",
        "<rss><channel><item><guid>1</guid><title>خبر</title></item><item> | Not XML",
        "<rss><channel><item><guid>1</guid></channel></rss> | Not XML"
      })
  void namesWhereAFeedBreaks(String text, String reason) throws IOException {
    assertThat(read("feed.xml", text).reason()).contains("feed.xml:1").contains(reason);
  }

  @Test
  void takesAShortFirstLineAsHeadline() throws IOException {
    Article article = read("خبر.txt", "العنوان\n\nالنص الأول.\n").articles().getFirst();
    assertThat(article.id()).isEqualTo("خبر.txt");
    assertThat(article.title()).isEqualTo("العنوان");
    assertThat(article.body()).isEqualTo("النص الأول.");
  }

  @Test
  void makesAHeadlineOfALongFirstLineAndKeepsTheText() throws IOException {
    String paragraph = "قال الوزير في مؤتمر صحفي عقده أمس، " + "إن العمل مستمر ".repeat(10);
    Article article = read("a.txt", paragraph).articles().getFirst();
    assertThat(article.title()).isEqualTo("قال الوزير في مؤتمر صحفي عقده أمس");
    assertThat(article.body()).isEqualTo(paragraph.strip());
  }

  @Test
  void rejectsTextThatIsNoArticle() throws IOException {
    assertThat(read("empty.txt", "").reason()).contains("empty.txt:1");
    byte[] windows = "خبر عاجل".getBytes(Charset.forName("windows-1256"));
    assertThat(read("old.txt", windows).reason()).contains("old.txt:1: Not UTF-8");
    assertThat(read("long.txt", "خبر ".repeat(300_000)).reason()).contains("long.txt:1");
  }

  @Test
  void readsGzipWhateverTheFileIsCalled() throws IOException {
    byte[] zipped = gzip("{\"id\":\"z\",\"title\":\"خبر\"}");
    assertThat(read("n.jsonl.gz", zipped).ids()).containsExactly("z");
    assertThat(read("n.jsonl", zipped).ids()).containsExactly("z");
  }

  @Test
  void namesDamagedGzip() throws IOException {
    byte[] zipped = gzip("{\"id\":\"z\",\"title\":\"خبر\"}\n".repeat(2_000));
    byte[] cut = java.util.Arrays.copyOf(zipped, zipped.length / 2);
    assertThat(read("n.jsonl.gz", cut).reason()).contains("Damaged gzip");
    assertThat(read("bad.jsonl.gz", new byte[] {0x1f, (byte) 0x8b, 9, 9}).reason())
        .contains("Damaged gzip");
  }

  @Test
  void boundsALineThatNeverEnds() throws IOException {
    byte[] endless =
        gzip("x".repeat(Lines.LONGEST_BYTES + 10) + "\n{\"id\":\"z\",\"title\":\"خبر\"}");
    Outcome outcome = read("bomb.jsonl.gz", endless);
    assertThat(outcome.ids()).containsExactly("z");
    assertThat(outcome.reason()).contains("bomb.jsonl.gz:1: Line too long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jsonl | {\"_id\":\"1\"} | BEIR",
        "a.jsonl | {\"id\":\"1\"} | JSONL",
        "a.jsonl | broken | JSONL",
        "a | {\"id\":\"1\"} | JSONL",
        "a.json | [ {\"id\":\"1\"} ] | SAUDINEWSNET",
        "a | <DOC id=\"1\"> | TREC",
        "a.txt | <doc> | TREC",
        "a.xml | <?xml version=\"1.0\"?> | RSS",
        "a.txt | <b>خبر</b> | TEXT",
        "a | خبر | TEXT"
      })
  void knowsAFormatByBeginningAndName(String name, String beginning, ArticleFormat format)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), beginning);
    assertThat(ArticleFormat.detect(new SourceFile(file))).isEqualTo(format);
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Outcome read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Outcome read(String name, byte[] bytes) throws IOException {
    return read(name, bytes, "auto");
  }

  private Outcome read(String name, byte[] bytes, String format) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Optional<ArticleFormat> known =
        java.util.Arrays.stream(ArticleFormat.values())
            .filter(value -> value.label().equals(format))
            .findFirst();
    try (NewsIndex index = NewsIndex.inMemory()) {
      var articles = new Import(index, 10);
      articles.read(file, known, progress -> {});
      index.commit();
      var found = new ArrayList<Article>();
      var everything =
          io.fihris.search.SearchRequest.of(new io.fihris.query.NewsQuery.Everything());
      index.search(everything).hits().forEach(hit -> found.add(hit.article()));
      return new Outcome(List.copyOf(found), articles.report());
    }
  }
}
