// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What breaks a format is told in one line: the file, the line, what was expected, what stood. */
class MalformedInputTest {
  @TempDir Path folder;

  enum Part {
    ARTICLES,
    TOPICS,
    QRELS,
    RUN
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARTICLES | {\"_id\":\"a\",\"text\":\"x\"}~{\"_id\":\"b\",\"text\":  | 2 | a JSON object",
        "ARTICLES | {\"_id\":\"a\",\"text\":\"x\"}~[1]                       | 2 | a JSON object",
        "ARTICLES | {\"text\":\"x\"}                                         | 1 | _id, docid",
        "ARTICLES | {\"_id\":\" \",\"text\":\"x\"}                           | 1 | _id, docid",
        "ARTICLES | {\"_id\":\"a\",\"texte\":\"x\"}                          | 1 | a title or a text",
        "ARTICLES | {\"_id\":\"a\",\"text\":\"x\"}~~{\"_id\":\"a\",\"text\":\"y\"} | 3 | no article before",
        "ARTICLES | [{\"content\":\"x\"},~{\"content\":\"y\"                 | 2 | well-formed",
        "ARTICLES | [{\"content\":\"x\"},~7]                                 | 2 | a JSON object",
        "ARTICLES | [{\"contenu\":\"x\"}]                                    | 1 | a title or a text",
        "ARTICLES | {\"data\":[{\"title\":\"x\"}]}                           | 1 | paragraphs",
        "ARTICLES | {\"data\":[{\"paragraphs\":[{\"qas\":[]}]}]}             | 1 | context",
        "ARTICLES | <DOC>~<DOCNO>1</DOCNO>                                   | 1 | </DOC> before the end",
        "ARTICLES | <DOC>~<DOCNO>1</DOCNO>~<DOC>                             | 3 | begun in line 1",
        "ARTICLES | <DOC>~<TEXT>x</TEXT>~</DOC>                              | 1 | <DOCNO>",
        "ARTICLES | <DOC><DOCNO>1</DOCNO></DOC>~stray                        | 2 | <DOC>",
        "TOPICS   | {\"_id\":\"1\",\"text\":\"x\"}~{\"_id\":\"2\"}           | 2 | text, query",
        "TOPICS   | {\"_id\":\"1\",\"text\":\"x\"}~{\"_id\":\"1\",\"text\":\"y\"} | 2 | differ",
        "TOPICS   | 1 no tab                                                 | 1 | id, tab, text",
        "TOPICS   | <top>~<num> Number: 1~</top>                             | 1 | <title>",
        "TOPICS   | <top>~<title> x~</top>                                   | 1 | <num>",
        "TOPICS   | <top>~<num> 1~<title> x                                  | 1 | </top> before the end",
        "TOPICS   | <top>~<num> 1~<title> x~<top>                            | 4 | begun in line 1",
        "QRELS    | 1 0 a 1~1 0 b                                            | 2 | a grade (an integer)",
        "QRELS    | 1 0 a 1~1 a                                              | 2 | judgments as topic",
        "QRELS    | 1 0 a 1~1 0 b 0.5                                        | 2 | a grade (an integer)",
        "QRELS    | 1 0 a 1~1 0 a 2                                          | 2 | one grade",
        "RUN      | 1 Q0 a 1 2.5 x~1 Q0 b 2 2.5                              | 2 | six columns",
        "RUN      | 1 Q0 a 1 high x                                          | 1 | a score",
        "RUN      | 1 Q0 a 1 NaN x                                           | 1 | a finite score",
        "RUN      | 1 Q0 a 1 2 x~1 Q0 a 2 1 x                                | 2 | once for each topic"
      })
  void namesFileLineAndRule(Part part, String content, int line, String expected)
      throws IOException {
    Path file = Files.writeString(folder.resolve("broken.txt"), content.replace('~', '\n'));
    assertThatThrownBy(() -> read(part, file))
        .isInstanceOf(MalformedCollectionException.class)
        .hasMessageStartingWith(file + ", line " + line + ": expected ")
        .hasMessageContaining(expected)
        .message()
        .doesNotContain("\n")
        .hasSizeLessThan(400);
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLES, plain words",
    "ARTICLES, ''",
    "ARTICLES, '{\"data\": 1}'",
    "TOPICS, ''",
    "QRELS, ''",
    "RUN, ''"
  })
  void namesFilesThatHoldNothingOfTheKind(Part part, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.txt"), content);
    assertThatThrownBy(() -> read(part, file))
        .isInstanceOf(MalformedCollectionException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("expected ");
  }

  @Test
  void refusesTruncatedGzip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 2_000; i++) {
        out.write(
            ("{\"_id\":\"" + i * 7919 + "\",\"text\":\"x\"}\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = folder.resolve("cut.jsonl.gz");
    Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    assertThatThrownBy(() -> read(Part.ARTICLES, file))
        .isInstanceOf(MalformedCollectionException.class)
        .hasMessageContaining("complete gzip data");
  }

  @Test
  void refusesBytesOfNoKnownEncoding() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, "1\tcaf\u00e9 \u00fc\u00f6\u00e4".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> read(Part.TOPICS, file))
        .isInstanceOf(MalformedCollectionException.class)
        .hasMessageContaining("--charset");
  }

  @Test
  void namesTheLineOfABadByteBeyondTheDetectedBeginning() throws IOException {
    var text = new StringBuilder();
    int lines = 0;
    while (text.length() <= CharsetDetector.LOOK_AHEAD_BYTES) {
      text.append(lines++).append("\tplain\n");
    }
    byte[] good = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(good, good.length + 20_000);
    Arrays.fill(bytes, good.length, bytes.length, (byte) 0xc7);
    Path file = Files.write(folder.resolve("late.tsv"), bytes);
    assertThatThrownBy(() -> read(Part.TOPICS, file))
        .isInstanceOf(MalformedCollectionException.class)
        .hasMessageContaining("text in UTF-8 (or name it with --charset)");
  }

  @Test
  void refusesJudgmentsOfUnknownTopics() throws IOException {
    Path corpus = Files.writeString(folder.resolve("c.jsonl"), "{\"_id\":\"a\",\"text\":\"x\"}");
    Path topics = Files.writeString(folder.resolve("t.tsv"), "1\tx");
    Path qrels = Files.writeString(folder.resolve("q.txt"), "1 0 a 1\n9 0 a 1");
    var files = new CollectionFiles(List.of(corpus), topics, qrels, Optional.empty());
    assertThatThrownBy(() -> TestCollection.openFiles("test", files))
        .hasMessage(qrels + ": expected judgments of topics that " + topics + " holds; found: 9");
  }

  @Test
  void takesAHeaderLineInQrelsOnly() throws IOException {
    Path qrels = Files.writeString(folder.resolve("q.tsv"), "query-id\tcorpus-id\tscore\n1\ta\t1");
    assertThat(QrelsFile.read(new TextFile(qrels, Optional.empty())).count()).isEqualTo(1);
  }

  private static void read(Part part, Path path) throws IOException {
    var file = new TextFile(path, Optional.empty());
    switch (part) {
      case ARTICLES -> new ArticleFiles(List.of(path), Optional.empty()).forEach(article -> {});
      case TOPICS -> TopicFile.read(file);
      case QRELS -> QrelsFile.read(file);
      case RUN -> RunFile.read(path);
    }
  }
}
