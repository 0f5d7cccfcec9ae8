// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The standard output, and why it could not be written: a {@link java.io.PrintWriter} tells only
 * that. For one thread at a time.
 */
public final class AnswerStream extends OutputStream {
  private final OutputStream bytes;
  private Optional<IOException> failure = Optional.empty();

  /** Writes to these bytes. */
  public AnswerStream(OutputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    try {
      bytes.write(from, offset, length);
    } catch (IOException failed) {
      failure = Optional.of(failed);
      throw failed;
    }
  }

  @Override
  public void flush() throws IOException {
    bytes.flush();
  }

  /** Why part of an answer is lost; not where its reader closed a pipe, having read enough. */
  public Optional<IOException> failure() {
    return failure.filter(failed -> !isClosedPipe(failed));
  }

  /** The system tells a broken pipe from a full disk by its message alone. */
  private static boolean isClosedPipe(IOException failed) {
    return String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
