// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Topics in TREC's markup, old ({@code <top> <num> Number: AR1 <title> .. <desc> ..</top>}) and new
 * ({@code <topic number="51"> <title>..</title> </topic>}). The text is the title, or the element
 * {@code query} where there is no title.
 */
final class TrecTopics {
  private static final Pattern OPEN =
      Pattern.compile("<top(?:ic)?(?:\\s+[a-z]+=\"([^\"]*)\"[^>]*)?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSE = Pattern.compile("</top(?:ic)?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("<num>\\s*(?:Number\\s*:)?\\s*([^\\s<]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile("<(?:title|query)>\\s*(?:Topic\\s*:)?([^<]*)", Pattern.CASE_INSENSITIVE);

  @FunctionalInterface
  interface TopicSink {
    void accept(long line, Topic topic) throws IOException;
  }

  private final TextFile file;
  private final TopicSink sink;
  private final StringBuilder topic = new StringBuilder();
  private long begun;

  private TrecTopics(TextFile file, TopicSink sink) {
    this.file = file;
    this.sink = sink;
  }

  static void read(TextFile file, TopicSink sink) throws IOException {
    var reader = new TrecTopics(file, sink);
    file.forEachLine(reader::line);
    if (reader.begun > 0) {
      throw file.malformed(reader.begun, "</top> before the end of the file", "<top>");
    }
  }

  private void line(long number, String line) throws IOException {
    if (OPEN.matcher(line).find()) {
      if (begun > 0) {
        throw file.malformed(number, "</top> of the topic begun in line " + begun, line);
      }
      begun = number;
    }
    if (begun > 0) {
      topic.append(line).append('\n');
    }
    if (begun > 0 && CLOSE.matcher(line).find()) {
      sink.accept(begun, parse(topic.toString()));
      topic.setLength(0);
      begun = 0;
    }
  }

  private Topic parse(String markup) throws IOException {
    Matcher open = OPEN.matcher(markup);
    Matcher number = NUMBER.matcher(markup);
    String id = open.find() && open.group(1) != null ? open.group(1) : "";
    if (id.isBlank() && number.find()) {
      id = number.group(1);
    }
    if (id.isBlank()) {
      throw file.malformed(begun, "<num> with an id in this topic", "<top>");
    }
    Matcher title = TITLE.matcher(markup);
    if (!title.find() || title.group(1).isBlank()) {
      throw file.malformed(begun, "<title> with text in this topic", id);
    }
    String text = TrecArticles.plain(title.group(1)).replaceAll("\\s+", " ");
    return new Topic(id, text, List.of());
  }
}
