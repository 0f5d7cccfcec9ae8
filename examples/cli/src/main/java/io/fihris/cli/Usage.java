// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Values that the library refuses are wrong usage: the person at the terminal wrote them. */
final class Usage {
  /** What is made of the values of a command's options. */
  @FunctionalInterface
  interface Asked<T> {
    T get() throws IOException;
  }

  private Usage() {}

  /**
   * Returns what is asked for.
   *
   * @throws ParameterException with the library's message, which ends the command with exit code 2
   */
  static <T> T checked(CommandSpec spec, Asked<T> asked) throws IOException {
    try {
      return asked.get();
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(
          spec.commandLine(), String.valueOf(refused.getMessage()), refused);
    }
  }
}
