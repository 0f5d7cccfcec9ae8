// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles in TREC's SGML: {@code <DOC> <DOCNO> .. </DOCNO> <HEADLINE> .. <TEXT> .. </DOC>}, many a
 * file. The title is what stands in HEADLINE or TITLE, the text what stands in TEXT; where there is
 * no TEXT it is everything outside DOCNO, DOCID, HEADER and FOOTER. Tags inside are dropped, the
 * five XML entities resolved.
 */
final class TrecArticles {
  private static final Pattern OPEN = Pattern.compile("<DOC(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSE = Pattern.compile("</DOC>", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCNO = element("DOCNO");
  private static final Pattern TITLE = element("HEADLINE|TITLE");
  private static final Pattern TEXT = element("TEXT");
  private static final Pattern NO_TEXT = element("DOCNO|DOCID|HEADER|FOOTER|HEADLINE|TITLE");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final String BEGIN = "<DOC>";

  private final TextFile file;
  private final LocatedArticleSink sink;
  private final StringBuilder article = new StringBuilder();
  private long begun;

  private TrecArticles(TextFile file, LocatedArticleSink sink) {
    this.file = file;
    this.sink = sink;
  }

  static void read(TextFile file, LocatedArticleSink sink) throws IOException {
    var reader = new TrecArticles(file, sink);
    file.forEachLine(reader::line);
    if (reader.begun > 0) {
      throw file.malformed(reader.begun, "</DOC> before the end of the file", BEGIN);
    }
  }

  private void line(long number, String line) throws IOException {
    String rest = line;
    while (!rest.isEmpty()) {
      rest = begun == 0 ? outside(number, rest) : inside(number, rest);
    }
    article.append(begun == 0 ? "" : "\n");
  }

  private String outside(long number, String line) throws IOException {
    Matcher open = OPEN.matcher(line);
    if (!open.find()) {
      if (!TAG.matcher(line).replaceAll("").isBlank()) {
        throw file.malformed(number, BEGIN, line);
      }
      return "";
    }
    begun = number;
    return line.substring(open.end());
  }

  private String inside(long number, String line) throws IOException {
    if (OPEN.matcher(line).find()) {
      throw file.malformed(number, "</DOC> of the article begun in line " + begun, line);
    }
    Matcher close = CLOSE.matcher(line);
    if (!close.find()) {
      article.append(line);
      return "";
    }
    article.append(line, 0, close.start());
    sink.accept(begun, parse(article.toString()));
    article.setLength(0);
    begun = 0;
    return line.substring(close.end());
  }

  private CollectionArticle parse(String markup) throws IOException {
    Matcher docno = DOCNO.matcher(markup);
    if (!docno.find() || docno.group(2).isBlank()) {
      throw file.malformed(begun, "<DOCNO> with an id in this article", BEGIN);
    }
    String title = contents(TITLE, markup);
    boolean hasText = TEXT.matcher(markup).find();
    String text = hasText ? contents(TEXT, markup) : plain(NO_TEXT.matcher(markup).replaceAll(""));
    return new CollectionArticle(docno.group(2).strip(), title, text, Map.of());
  }

  private static String contents(Pattern element, String markup) {
    StringBuilder found = new StringBuilder();
    Matcher matcher = element.matcher(markup);
    while (matcher.find()) {
      found.append(found.isEmpty() ? "" : "\n").append(plain(matcher.group(2)));
    }
    return found.toString();
  }

  /** Markup without tags and entities. */
  static String plain(String markup) {
    return TAG.matcher(markup)
        .replaceAll(" ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
        .strip();
  }

  private static Pattern element(String names) {
    return Pattern.compile(
        "<(" + names.toLowerCase(Locale.ROOT) + ")(?:\\s[^>]*)?>(.*?)</\\1>",
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
