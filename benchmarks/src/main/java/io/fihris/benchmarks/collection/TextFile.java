// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A text file of a collection, plain or gzipped, in the encoding told or detected. Bytes that do
 * not fit the encoding are an error with their line, never replacement characters.
 *
 * @param path where it is; gzip is known by its first bytes, not by its name
 * @param charset the encoding told, or empty to detect it as {@link CharsetDetector} does
 */
record TextFile(Path path, Optional<Charset> charset) {
  private static final int GZIP_MAGIC_1 = 0x1f;
  private static final int GZIP_MAGIC_2 = 0x8b;

  @FunctionalInterface
  interface LineSink {
    void accept(long number, String line) throws IOException;
  }

  /** Passes every line with its number, counted from 1, and without its line end. */
  void forEachLine(LineSink sink) throws IOException {
    long number = 0;
    try (BufferedReader reader = open()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        sink.accept(++number, line);
      }
    } catch (CharacterCodingException notInCharset) {
      throw notDecoded(number + 1);
    } catch (ZipException | java.io.EOFException damaged) {
      throw MalformedCollectionException.at(
          path, number + 1, "complete gzip data", String.valueOf(damaged.getMessage()));
    }
  }

  /** Opens the text from its beginning, after a byte order mark. */
  BufferedReader open() throws IOException {
    CharsetDetector.Detected detected = CharsetDetector.detect(path, charset, head());
    InputStream bytes = bytes();
    try {
      bytes.skipNBytes(detected.byteOrderMarkLength());
      Reader reader =
          new InputStreamReader(
              bytes,
              detected
                  .charset()
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT));
      return new BufferedReader(reader, 1 << 16);
    } catch (IOException | RuntimeException failed) {
      bytes.close();
      throw failed;
    }
  }

  /** The first character that is not white space, or 0 where there is none. */
  char firstCharacter() throws IOException {
    try (BufferedReader reader = open()) {
      int c = reader.read();
      while (c >= 0 && Character.isWhitespace(c)) {
        c = reader.read();
      }
      return c < 0 ? 0 : (char) c;
    } catch (CharacterCodingException notInCharset) {
      throw notDecoded(1);
    }
  }

  MalformedCollectionException malformed(long line, String expected, String found) {
    return MalformedCollectionException.at(path, line, expected, found);
  }

  MalformedCollectionException notDecoded(long line) {
    return MalformedCollectionException.at(
        path,
        line,
        "text in " + charset.map(Charset::name).orElse("UTF-8") + " (or name it with --charset)",
        "bytes that are none");
  }

  private byte[] head() throws IOException {
    try (InputStream bytes = bytes()) {
      return bytes.readNBytes(CharsetDetector.LOOK_AHEAD_BYTES);
    } catch (ZipException | java.io.EOFException damaged) {
      throw MalformedCollectionException.in(
          path, "complete gzip data", String.valueOf(damaged.getMessage()));
    }
  }

  private InputStream bytes() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      raw.mark(2);
      boolean gzip = raw.read() == GZIP_MAGIC_1 && raw.read() == GZIP_MAGIC_2;
      raw.reset();
      return gzip ? new GZIPInputStream(raw, 1 << 16) : raw;
    } catch (IOException | RuntimeException failed) {
      raw.close();
      throw failed;
    }
  }
}
