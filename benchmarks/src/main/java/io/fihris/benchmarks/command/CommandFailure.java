// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Turns what the disk or a file does wrong into one line and exit code 1. */
final class CommandFailure {
  /** What a command does. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private CommandFailure() {}

  /** Runs a command: 0 if it is done, 1 if a file stood in the way. */
  static int report(CommandSpec spec, Work work) {
    try {
      work.run();
      return ExitCode.OK;
    } catch (IOException failed) {
      spec.commandLine().getErr().println(spec.qualifiedName() + ": " + message(failed));
      spec.commandLine().getErr().flush();
      return ExitCode.SOFTWARE;
    }
  }

  private static String message(IOException failed) {
    if (failed instanceof NoSuchFileException missing) {
      return "no such file; check the path: " + missing.getFile();
    }
    if (failed instanceof FileSystemException file && file.getReason() == null) {
      return file.getClass().getSimpleName() + ": " + file.getMessage();
    }
    return String.valueOf(failed.getMessage());
  }
}
