// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import io.fihris.benchmarks.command.EvaluateCommand;
import io.fihris.benchmarks.command.JmhCommand;
import io.fihris.benchmarks.command.PoolCommand;
import io.fihris.benchmarks.command.TuneCommand;
import io.fihris.benchmarks.stemming.StemmingCommand;
import io.fihris.cli.output.AnswerStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            args));
  }

  /** Runs the command and returns its exit code: not 0 where part of the answer is lost. */
  static int run(OutputStream answer, OutputStream messages, String... args) {
    var written = new AnswerStream(answer);
    PrintWriter out = utf8(written);
    PrintWriter err = utf8(messages);
    int exitCode = run(out, err, args);
    out.flush();
    Optional<IOException> lost = written.failure();
    lost.ifPresent(
        failure -> err.println("fihris: " + FailureMessage.of(failure, "the standard output")));
    err.flush();
    return lost.isPresent() ? Math.max(exitCode, CommandLine.ExitCode.SOFTWARE) : exitCode;
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
    err.println("fihris: " + FailureMessage.of(failure, where(line)));
    Fihris root = (Fihris) line.getCommandSpec().root().userObject();
    if (root.verbose) {
      failure.printStackTrace(err);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The folder that a command writes to. */
  private static String where(CommandLine line) {
    return Optional.ofNullable(line.getCommandSpec().findOption("--index"))
        .map(option -> String.valueOf(option.<Object>getValue()))
        .orElse("this folder");
  }

  private static PrintWriter utf8(OutputStream bytes) {
    return new PrintWriter(bytes, false, StandardCharsets.UTF_8);
  }
}
