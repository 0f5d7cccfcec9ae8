// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.benchmarks.command.EvaluateCommand;
import io.fihris.benchmarks.command.JmhCommand;
import io.fihris.benchmarks.command.PoolCommand;
import io.fihris.benchmarks.command.TuneCommand;
import io.fihris.benchmarks.stemming.StemmingCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code fihris} command. Exit codes: 0 done, 1 failed with a message, 2 wrong usage. A stack
 * trace is printed with {@code --verbose} only.
 */
@Command(
    name = "fihris",
    description = "Search for Arabic news.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "1:failed with a message", "2:wrong usage"},
    subcommands = {
      DemoCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      SuggestCommand.class,
      AnalyzeCommand.class,
      LearnCommand.class,
      VariantsCommand.class,
      ExplainCommand.class,
      RelatedCommand.class,
      EvaluateCommand.class,
      StemmingCommand.class,
      PoolCommand.class,
      TuneCommand.class,
      JmhCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Fihris implements Runnable {
  /** Kept here: a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--verbose",
      description = "Say more, and print stack traces.",
      scope = ScopeType.INHERIT)
  private boolean verbose;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int exitCode = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** Runs the command and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    LUCENE.setLevel(Level.SEVERE);
    CommandLine line =
        new CommandLine(new Fihris())
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler((failure, failed, parsed) -> fail(failure, failed));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError failure) {
      return fail(failure, line);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  private static int fail(Throwable failure, CommandLine line) {
    PrintWriter err = line.getErr();
    err.println("fihris: " + message(failure));
    Fihris root = (Fihris) line.getCommandSpec().root().userObject();
    if (root.verbose) {
      failure.printStackTrace(err);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String message(Throwable failure) {
    String message = failure.getMessage();
    if (message == null) {
      return failure.toString();
    }
    return switch (failure) {
      case NoSuchFileException missing -> "No such file: " + message;
      case AccessDeniedException denied -> "No permission to use: " + message;
      default -> message;
    };
  }

  private static PrintWriter utf8(OutputStream bytes) {
    return new PrintWriter(bytes, false, StandardCharsets.UTF_8);
  }
}
