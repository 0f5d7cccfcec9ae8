// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/**
 * Passes the lines of a file one by one. A line that is not UTF-8 or longer than {@link
 * #LONGEST_BYTES} is rejected alone; where gzip data break off, reading ends.
 */
final class Lines {
  /** No article is so long; a gzip bomb without line ends is. */
  static final int LONGEST_BYTES = 16 << 20;

  private final SourceFile file;
  private final ArticleSink sink;
  private final LineSink lines;

  @FunctionalInterface
  interface LineSink {
    void accept(long number, String line) throws IOException;
  }

  private Lines(SourceFile file, ArticleSink sink, LineSink lines) {
    this.file = file;
    this.sink = sink;
    this.lines = lines;
  }

  static void read(SourceFile file, ArticleSink sink, LineSink lines) throws IOException {
    new Lines(file, sink, lines).read();
  }

  private void read() throws IOException {
    long number = 1;
    try (InputStream bytes = file.open()) {
      var line = new ByteArrayOutputStream(4096);
      long length = 0;
      for (int b = bytes.read(); b >= 0; b = bytes.read()) {
        if (b == '\n') {
          pass(number++, line, length);
          line.reset();
          length = 0;
        } else if (length++ < LONGEST_BYTES) {
          line.write(b);
        }
      }
      pass(number, line, length);
    } catch (ZipException | EOFException damaged) {
      sink.reject(file.at(number), "Damaged gzip data; the rest of the file was not read");
    }
  }

  private void pass(long number, ByteArrayOutputStream line, long length) throws IOException {
    if (length > LONGEST_BYTES) {
      sink.reject(
          file.at(number), "Line too long (at most " + LONGEST_BYTES + " bytes): " + length);
      return;
    }
    String text;
    try {
      text = Utf8.decode(line.toByteArray(), line.size());
    } catch (CharacterCodingException otherBytes) {
      sink.reject(file.at(number), Utf8.ADVICE);
      return;
    }
    lines.accept(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
  }
}
