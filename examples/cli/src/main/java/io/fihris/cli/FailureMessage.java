// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;

/** What a failure tells people: what, the rule, the value, the next step. */
final class FailureMessage {
  /** How Linux, macOS and Windows say that a disk or a quota is full. */
  private static final List<String> FULL =
      List.of(
          "No space left on device",
          "Disk quota exceeded",
          "There is not enough space on the disk");

  private FailureMessage() {}

  /**
   * One line.
   *
   * @param where the folder or stream that the command wrote to
   */
  static String of(Throwable failure, String where) {
    if (isFull(failure)) {
      return "Cannot write (the disk is full; free some space and run the command again): " + where;
    }
    String message = failure.getMessage();
    if (message == null) {
      return failure.toString();
    }
    return switch (failure) {
      case NoSuchFileException missing -> "No such file (check the name): " + message;
      case AccessDeniedException denied ->
          "No permission to use (change its permissions, or name another): " + message;
      case FileAlreadyExistsException file ->
          "Not a folder (an index is a folder; give --index another name): " + message;
      default -> message;
    };
  }

  private static boolean isFull(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(message -> FULL.stream().anyMatch(message::contains));
  }
}
