// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import io.fihris.cli.importing.ArticleDraft.Field;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads TREC's SGML, line by line: {@code <DOC> <DOCNO> … <HEADLINE> … <TEXT> … </DOC>}, and the
 * newer form {@code <DOC id="…">}. Without {@code TEXT} everything but the named elements is the
 * text.
 */
final class TrecReader implements ArticleReader {
  private static final int LONGEST_CHARACTERS = 16 << 20;
  private static final Pattern OPEN = Pattern.compile("(?i)<DOC(?:\\s[^>]*)?>");
  private static final Pattern CLOSE = Pattern.compile("(?i)</DOC\\s*>");
  private static final Pattern ID = Pattern.compile("(?is)<DOC\\s[^>]*\\bid\\s*=\\s*\"([^\"]+)\"");
  private static final List<String> TITLES = List.of("HEADLINE", "TITLE", "TI");
  private static final List<String> DATES = List.of("DATE_TIME", "DATE");
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "(?is)<(DOCNO|DOCID|HEADER|FOOTER|TRAILER|HEADLINE|TITLE|TI|DATE_TIME|DATE|DATELINE)\\b[^>]*>.*?</\\1\\s*>");

  @Override
  public void read(SourceFile file, ArticleSink sink) throws IOException {
    var state = new State(file, sink);
    Lines.read(file, sink, state::line);
    state.end();
  }

  /** The article being gathered; {@code begun} is 0 between articles. */
  private static final class State {
    private final SourceFile file;
    private final ArticleSink sink;
    private final StringBuilder article = new StringBuilder();
    private long begun;

    State(SourceFile file, ArticleSink sink) {
      this.file = file;
      this.sink = sink;
    }

    void line(long number, String line) throws IOException {
      Matcher open = OPEN.matcher(line);
      Matcher close = CLOSE.matcher(line);
      int from = 0;
      while (from < line.length()) {
        if (open.find(from) && (!close.find(from) || open.start() < close.start() || begun == 0)) {
          begin(number);
          from = open.end();
          article.append(line, open.start(), from);
        } else if (begun > 0 && close.find(from)) {
          article.append(line, from, close.start());
          finish();
          from = close.end();
        } else {
          outside(number, line.substring(from));
          from = line.length();
        }
      }
      article.append(begun > 0 ? "\n" : "");
    }

    private void begin(long number) {
      end();
      begun = number;
    }

    private void outside(long number, String rest) {
      if (begun > 0) {
        if (article.length() < LONGEST_CHARACTERS) {
          article.append(rest);
        }
      } else if (rest.indexOf('<') < 0 && !rest.isBlank()) {
        sink.reject(file.at(number), "Text outside an article (expected <DOC>)");
      }
    }

    private void finish() throws IOException {
      ArticleDraft draft = draft(article.toString());
      Place place = file.at(begun);
      article.setLength(0);
      begun = 0;
      if (draft.get(Field.ID).isEmpty()) {
        sink.reject(place, "No id (expected <DOCNO> in the article)");
      } else {
        sink.accept(place, draft);
      }
    }

    void end() {
      if (begun > 0) {
        sink.reject(file.at(begun), "Article without end (expected </DOC>)");
      }
      article.setLength(0);
      begun = 0;
    }
  }

  private static ArticleDraft draft(String markup) {
    var draft = new ArticleDraft();
    Matcher id = ID.matcher(markup);
    element("DOCNO", markup).ifPresent(value -> draft.put(Field.ID, value));
    if (id.find()) {
      draft.putIfAbsent(Field.ID, id.group(1));
    }
    TITLES.forEach(name -> element(name, markup).ifPresent(t -> draft.putIfAbsent(Field.TITLE, t)));
    DATES.forEach(
        name -> element(name, markup).ifPresent(d -> draft.putIfAbsent(Field.PUBLISHED_AT, d)));
    String text =
        element("TEXT", markup)
            .orElseGet(() -> HtmlText.of(NOT_TEXT.matcher(markup).replaceAll(" ")));
    return draft.put(Field.BODY, text);
  }

  /** What stands in the elements of a name, if there are any. */
  private static Optional<String> element(String name, String markup) {
    String found =
        Pattern.compile("(?is)<" + name + "(?:\\s[^>]*)?>(.*?)</" + name + "\\s*>")
            .matcher(markup)
            .results()
            .map(match -> HtmlText.of(match.group(1)))
            .collect(Collectors.joining("\n"));
    return Optional.of(found).filter(text -> !text.isBlank());
  }
}
