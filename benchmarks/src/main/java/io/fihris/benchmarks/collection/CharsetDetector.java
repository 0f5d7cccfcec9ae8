// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells UTF-8 from windows-1256, the encoding of old Arabic collections, by a file's beginning. A
 * byte order mark decides; then valid UTF-8 is UTF-8; then bytes that are mostly Arabic letters in
 * windows-1256 are that; anything else is an error and must be told.
 */
final class CharsetDetector {
  /** How much of a file is looked at. */
  static final int LOOK_AHEAD_BYTES = 1 << 20;

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final double ARABIC_SHARE = 0.7;

  record Detected(Charset charset, int byteOrderMarkLength) {}

  private CharsetDetector() {}

  static Detected detect(Path file, Optional<Charset> told, byte[] head) throws IOException {
    Optional<Detected> marked = byteOrderMark(head);
    if (told.isPresent()) {
      int skipped =
          marked
              .filter(m -> m.charset().equals(told.get()))
              .map(Detected::byteOrderMarkLength)
              .orElse(0);
      return new Detected(told.get(), skipped);
    }
    if (marked.isPresent()) {
      return marked.get();
    }
    if (isUtf8(head)) {
      return new Detected(StandardCharsets.UTF_8, 0);
    }
    if (arabicShare(head) >= ARABIC_SHARE) {
      return new Detected(WINDOWS_1256, 0);
    }
    throw MalformedCollectionException.in(
        file, "UTF-8 or windows-1256 (or the name of another encoding with --charset)", "neither");
  }

  private static Optional<Detected> byteOrderMark(byte[] head) {
    if (startsWith(head, 0xef, 0xbb, 0xbf)) {
      return Optional.of(new Detected(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(head, 0xff, 0xfe)) {
      return Optional.of(new Detected(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(head, 0xfe, 0xff)) {
      return Optional.of(new Detected(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes are UTF-8; a character cut off at the end is no error. */
  private static boolean isUtf8(byte[] head) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean whole = head.length < LOOK_AHEAD_BYTES;
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), whole);
    return !result.isError();
  }

  private static double arabicShare(byte[] head) {
    int high = 0;
    int arabic = 0;
    for (char c : new String(head, WINDOWS_1256).toCharArray()) {
      if (c >= 0x80) {
        high++;
        arabic += c >= 0x600 && c <= 0x6ff ? 1 : 0;
      }
    }
    return high == 0 ? 0 : arabic / (double) high;
  }
}
