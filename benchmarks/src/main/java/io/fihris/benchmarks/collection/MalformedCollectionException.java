// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.nio.file.Path;

/** A collection's file breaks the rule of its format. The message is one line. */
public final class MalformedCollectionException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_VALUE = 60;

  private MalformedCollectionException(String message) {
    super(message);
  }

  /**
   * What is wrong with a line.
   *
   * @param line counted from 1
   * @param expected the rule, such as {@code a grade (an integer) in column 3}
   * @param found the value that breaks it; cut where it is long
   */
  public static MalformedCollectionException at(
      Path file, long line, String expected, String found) {
    return new MalformedCollectionException(
        file + ", line " + line + ": expected " + expected + "; found: " + cut(found));
  }

  /**
   * What is wrong with a whole file.
   *
   * @param expected the rule
   * @param found what breaks it
   */
  public static MalformedCollectionException in(Path file, String expected, String found) {
    return new MalformedCollectionException(
        file + ": expected " + expected + "; found: " + cut(found));
  }

  private static String cut(String value) {
    String line = value.replaceAll("\\p{Cntrl}+", " ").strip();
    if (line.isEmpty()) {
      return "nothing";
    }
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "...";
  }
}
