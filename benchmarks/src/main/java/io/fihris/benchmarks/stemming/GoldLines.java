// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The lines of a UTF-8 file that may be gzipped. */
public final class GoldLines {
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  private GoldLines() {}

  /** {@return the lines of a file beside this class} */
  static List<String> resource(String name) throws IOException {
    try (InputStream in = GoldLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + name + " is missing; build it with ./mvnw");
      }
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  /** {@return the lines; gzip is told by its first two bytes, not by the name} */
  public static List<String> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 1 && (bytes[0] & 0xFF) == GZIP_FIRST && (bytes[1] & 0xFF) == GZIP_SECOND) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
    }
    return new String(bytes, UTF_8).lines().toList();
  }
}
