// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A file that holds articles, plain or gzipped. Gzip is known by its first two bytes, not by the
 * file's name.
 *
 * @param path where it is
 * @param progress is told how many bytes of the file were read since it was last told
 */
record SourceFile(Path path, LongConsumer progress) {
  private static final int BUFFER_BYTES = 1 << 16;

  SourceFile(Path path) {
    this(path, bytes -> {});
  }

  /** The name without folder and without {@code .gz}. */
  String name() {
    return String.valueOf(path.getFileName()).replaceFirst("\\.gz$", "");
  }

  /** A place in this file. */
  Place at(long line) {
    return new Place(path, line);
  }

  /** Opens the bytes, unzipped. */
  InputStream open() throws IOException {
    InputStream raw = new Counted(Files.newInputStream(path), progress);
    try {
      var bytes = new BufferedInputStream(raw, BUFFER_BYTES);
      bytes.mark(2);
      boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
      bytes.reset();
      return gzip
          ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER_BYTES), BUFFER_BYTES)
          : bytes;
    } catch (IOException | RuntimeException failed) {
      raw.close();
      throw failed;
    }
  }

  /** The first bytes, unzipped. */
  byte[] head(int length) throws IOException {
    try (InputStream bytes = new SourceFile(path).open()) {
      return bytes.readNBytes(length);
    }
  }

  private static final class Counted extends FilterInputStream {
    private final LongConsumer progress;

    Counted(InputStream bytes, LongConsumer progress) {
      super(bytes);
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      progress.accept(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      progress.accept(Math.max(0, read));
      return read;
    }
  }
}
