// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import io.fihris.cli.importing.ArticleDraft.Field;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/**
 * Reads one article a file. The file's name, without {@code .gz}, is the id.
 *
 * <p>A first line of at most {@value #LONGEST_TITLE} characters is the headline, and the rest the
 * text. A longer one is a paragraph of an article without a headline: its beginning up to the last
 * full stop or comma within {@value #LONGEST_TITLE} characters (else up to a space) serves as
 * headline, and the text keeps it too.
 */
final class TextReader implements ArticleReader {
  static final int LONGEST_TITLE = 100;

  /** A headline cut at a comma shorter than this says too little. */
  private static final int SHORTEST_TITLE = 30;

  private static final int MAX_BYTES = 8 << 20;
  private static final String CLAUSE_ENDS = ".!?,\u060C\u061B\u061F:";

  @Override
  public void read(SourceFile file, ArticleSink sink) throws IOException {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (ZipException | EOFException damaged) {
      sink.reject(file.at(1), "Damaged gzip data; the file was not read");
      return;
    }
    if (bytes.length > MAX_BYTES) {
      sink.reject(file.at(1), "File too long for one article (at most " + MAX_BYTES + " bytes)");
      return;
    }
    try {
      sink.accept(file.at(1), draft(file.name(), Utf8.decode(bytes, bytes.length)));
    } catch (CharacterCodingException otherBytes) {
      sink.reject(file.at(1), Utf8.ADVICE);
    }
  }

  private static ArticleDraft draft(String id, String file) {
    String text = file.strip();
    String first = text.lines().findFirst().orElse("").strip();
    var draft = new ArticleDraft().put(Field.ID, id);
    if (first.length() <= LONGEST_TITLE) {
      String rest = text.substring(Math.min(text.length(), first.length()));
      return draft.put(Field.TITLE, first).put(Field.BODY, rest);
    }
    return draft.put(Field.TITLE, beginning(first)).put(Field.BODY, text);
  }

  /** The beginning of a paragraph, to serve as a headline. */
  static String beginning(String paragraph) {
    for (int end = LONGEST_TITLE; end >= SHORTEST_TITLE; end--) {
      boolean clause = CLAUSE_ENDS.indexOf(paragraph.charAt(end - 1)) >= 0;
      if (clause && Character.isWhitespace(paragraph.charAt(end))) {
        return paragraph.substring(0, end - 1).strip();
      }
    }
    int space = paragraph.lastIndexOf(' ', LONGEST_TITLE);
    int cut = Character.isHighSurrogate(paragraph.charAt(LONGEST_TITLE - 1)) ? 1 : 0;
    return paragraph.substring(0, space > 0 ? space : LONGEST_TITLE - cut).strip();
  }
}
