// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format a team may bring is read; Arabic arrives as it was written. */
class FormatsTest {
  private static final String PORT = "افتتح الميناء رصيفاً جديداً"; // the port opened a new quay
  private static final String WHEAT = "حصاد القمح يبدأ مبكراً"; // the wheat harvest begins early

  @TempDir Path folder;

  @Test
  void readsBeirFolders() throws IOException {
    write(
        "corpus.jsonl",
        "{\"_id\":\"a\",\"title\":\"ت\",\"text\":\"%s\",\"date\":\"2024-01-02\"}",
        PORT);
    write("queries.jsonl", "{\"_id\":\"1\",\"text\":\"%s\",\"phenomena\":[\"tatweel\"]}", WHEAT);
    Files.createDirectory(folder.resolve("qrels"));
    write("qrels/test.tsv", "query-id\tcorpus-id\tscore\n1\ta\t2");
    TestCollection collection = TestCollection.openFolder(folder, Optional.empty());
    assertThat(articles(collection))
        .containsExactly(new CollectionArticle("a", "ت", PORT, Map.of("date", "2024-01-02")));
    assertThat(collection.topics().values())
        .containsExactly(new Topic("1", WHEAT, List.of("tatweel")));
    assertThat(collection.qrels().of("1")).isEqualTo(Map.of("a", 2));
  }

  @Test
  void readsMiraclAndMrTydiFiles() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    gzip("corpus/docs-0.jsonl.gz", "{\"docid\":\"7#0\",\"title\":\"ت\",\"text\":\"%s\"}", PORT);
    gzip("corpus/docs-1.jsonl.gz", "{\"id\":\"8#0\",\"contents\":\"%s\"}", WHEAT);
    Path topics = write("topics.tsv", "42\t%s", WHEAT);
    Path qrels = write("qrels.txt", "42 Q0 8#0 1\n42 Q0 7#0 0");
    TestCollection collection = open(corpus, topics, qrels);
    assertThat(articles(collection))
        .extracting(CollectionArticle::id)
        .containsExactly("7#0", "8#0");
    assertThat(articles(collection))
        .extracting(CollectionArticle::text)
        .containsExactly(PORT, WHEAT);
    assertThat(text(collection.topics(), "42")).isEqualTo(WHEAT);
    assertThat(collection.qrels().count()).isEqualTo(2);
  }

  @Test
  void readsTrecArticlesAndTopics() throws IOException {
    Path corpus =
        write(
            "afp.sgml",
            """
            <DOC>
            <DOCNO> AFP-1 </DOCNO>
            <HEADER> left out </HEADER>
            <BODY> <HEADLINE> عنوان &amp; آخر </HEADLINE>
            <TEXT>
            <P> %s </P>
            </TEXT> </BODY>
            </DOC>
            <DOC id="2"><DOCNO>AFP-2</DOCNO>بلا عنوان</DOC>
            """,
            PORT);
    Path topics =
        write(
            "topics.sgml",
            """
            <top>
            <num> Number: AR26
            <title> مجلس المقاومة
            الوطني
            <desc> Description:
            left out
            </top>
            """);
    Path qrels = write("qrels.txt", "AR26 0 AFP-1 1");
    TestCollection collection = open(corpus, topics, qrels);
    assertThat(articles(collection))
        .containsExactly(
            new CollectionArticle("AFP-1", "عنوان & آخر", PORT, Map.of()),
            new CollectionArticle("AFP-2", "", "بلا عنوان", Map.of()));
    assertThat(text(collection.topics(), "AR26")).isEqualTo("مجلس المقاومة الوطني");
  }

  @Test
  void readsTrecXmlTopics() throws IOException {
    Path topics =
        write(
            "topics.xml",
            "<topics>\n<topic number=\"51\">\n<title>%s</title>\n<narrative>x</narrative>\n</topic>\n</topics>",
            WHEAT);
    assertThat(TopicFile.read(file(topics))).containsEntry("51", new Topic("51", WHEAT, List.of()));
  }

  @Test
  void readsSquadFilesAsArticlesTopicsAndJudgments() throws IOException {
    Path squad =
        write(
            "squad.json",
            """
            {"version": "1.1", "data": [{"title": "ميناء", "paragraphs": [
              {"context": "%s", "qas": [{"id": "q1", "question": "ماذا افتتح؟", "answers": []}]},
              {"context": "%s", "qas": [{"id": 2, "question": "متى؟", "answers": []}]},
              {"context": "%s", "qas": []}]}]}
            """,
            PORT,
            WHEAT,
            PORT);
    TestCollection collection = open(squad, squad, squad);
    assertThat(articles(collection))
        .extracting(CollectionArticle::text)
        .containsExactly(PORT, WHEAT);
    assertThat(collection.topics().keySet()).containsExactly("q1", "2");
    assertThat(collection.qrels().of("2")).isEqualTo(Map.of("p00001", 1));
  }

  @Test
  void readsSaudiNewsNetArraysAndNumbersTheirArticles() throws IOException {
    Path corpus =
        write(
            "alriyadh.json",
            "[{\"title\": \"ت\", \"content\": \"%s\", \"source\": \"صحيفة\"},\n {\"content\": \"%s\"}]",
            PORT,
            WHEAT);
    List<CollectionArticle> articles = new ArrayList<>();
    new ArticleFiles(List.of(corpus), Optional.empty()).forEach(articles::add);
    assertThat(articles)
        .containsExactly(
            new CollectionArticle("alriyadh-1", "ت", PORT, Map.of("source", "صحيفة")),
            new CollectionArticle("alriyadh-2", "", WHEAT, Map.of()));
  }

  @Test
  void readsWhatItWritesAsRun() throws IOException {
    Run run = new Run("mine", Map.of("1", List.of(new ScoredId("a", 2.5), new ScoredId("b", -1))));
    Path file = folder.resolve("run.txt");
    RunFile.write(run, file);
    assertThat(RunFile.read(file)).isEqualTo(run);
    assertThat(Files.readAllLines(file)).first().isEqualTo("1 Q0 a 1 2.5 mine");
  }

  @Test
  void detectsWindows1256AndTakesWhatItIsTold() throws IOException {
    Path old = folder.resolve("old.tsv");
    Files.write(old, ("1\t" + PORT).getBytes(Charset.forName("windows-1256")));
    assertThat(text(TopicFile.read(file(old)), "1")).isEqualTo(PORT);
    Path iso = folder.resolve("iso.tsv");
    Files.write(iso, ("1\t" + WHEAT).getBytes(Charset.forName("ISO-8859-6")));
    var told = new TextFile(iso, Optional.of(Charset.forName("ISO-8859-6")));
    assertThat(text(TopicFile.read(told), "1")).isEqualTo(WHEAT);
  }

  @Test
  void skipsByteOrderMarks() throws IOException {
    Path utf8 = write("bom.tsv", "\uFEFF1\t%s", PORT);
    assertThat(TopicFile.read(file(utf8))).containsOnlyKeys("1");
    Path utf16 = folder.resolve("utf16.tsv");
    Files.write(utf16, ("\uFEFF1\t" + PORT).getBytes(StandardCharsets.UTF_16LE));
    assertThat(text(TopicFile.read(file(utf16)), "1")).isEqualTo(PORT);
  }

  private TestCollection open(Path corpus, Path topics, Path qrels) throws IOException {
    return TestCollection.openFiles(
        "test", new CollectionFiles(List.of(corpus), topics, qrels, Optional.empty()));
  }

  private static TextFile file(Path path) {
    return new TextFile(path, Optional.empty());
  }

  private static List<CollectionArticle> articles(TestCollection collection) throws IOException {
    List<CollectionArticle> articles = new ArrayList<>();
    collection.forEachArticle(articles::add);
    return articles;
  }

  private Path write(String name, String text, Object... values) throws IOException {
    return Files.writeString(folder.resolve(name), fill(text, values));
  }

  private void gzip(String name, String text, Object... values) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(fill(text, values).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(Map<String, Topic> topics, String id) {
    return Objects.requireNonNull(topics.get(id), id).text();
  }

  private static String fill(String template, Object... values) {
    String text = template;
    for (Object value : values) {
      text = text.replaceFirst("%s", Matcher.quoteReplacement(value.toString()));
    }
    return text;
  }
}
