// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher's search for a JDK, in a folder of its own whose build is a script that says it ran,
 * with JDKs that are scripts too.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path LAUNCHER = Path.of("../../fihris");

  @TempDir private Path folder;
  private Path launcher = LAUNCHER;

  private record Outcome(int exitCode, String out, String err) {}

  @BeforeEach
  void copyTheLauncher() throws IOException {
    launcher = Files.copy(LAUNCHER, folder.resolve("fihris"));
    script("mvnw", "mkdir -p examples/cli/target/lib; echo built with $JAVA_HOME >&2");
    Files.createDirectories(folder.resolve("core"));
    Files.writeString(folder.resolve("pom.xml"), "");
  }

  @Test
  void saysInThreeLinesWhatToInstallWhereThereIsNoJdk() throws Exception {
    jdk("old/jdk-17", "17.0.15");
    Outcome outcome = launch(Map.of("FIHRIS_JDK_FOLDERS", folder.resolve("old").toString()));
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err().lines()).hasSize(3);
    assertThat(outcome.err()).contains("JDK 21 or newer").contains("Install").contains("JAVA_HOME");
    assertThat(outcome.err()).doesNotContain("built");
  }

  @Test
  void takesTheJdkOfJavaHomeFirst() throws Exception {
    jdk("mine", "21.0.2");
    jdk("all/jdk-25", "25.0.1");
    Outcome outcome =
        launch(
            Map.of(
                "JAVA_HOME", folder.resolve("mine").toString(),
                "FIHRIS_JDK_FOLDERS", folder.resolve("all").toString()));
    assertThat(outcome.out()).startsWith("mine ").endsWith("io.fihris.cli.Fihris demo\n");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void takesTheNewestJdkInTheUsualFoldersWhereJavaHomeIsOld() throws Exception {
    jdk("old", "17.0.15");
    jdk("all/jdk-21", "21.0.2");
    jdk("all/jdk-25", "25.0.1");
    jdk("all/jdk-8", "1.8.0_402");
    Outcome outcome =
        launch(
            Map.of(
                "JAVA_HOME", folder.resolve("old").toString(),
                "FIHRIS_JDK_FOLDERS", folder.resolve("all").toString()));
    assertThat(outcome.out()).startsWith("jdk-25 ");
  }

  @Test
  void buildsOnceAndAgainAfterAChange() throws Exception {
    jdk("mine", "21.0.2");
    Map<String, String> environment = Map.of("JAVA_HOME", folder.resolve("mine").toString());
    assertThat(launch(environment).err()).contains("Building Fihris").contains("built with");
    assertThat(launch(environment).err()).doesNotContain("Building");
    TimeUnit.MILLISECONDS.sleep(20);
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    assertThat(launch(environment).err()).contains("Building Fihris");
  }

  @Test
  void saysThatTheBuildFailed() throws Exception {
    jdk("mine", "21.0.2");
    script("mvnw", "echo what went wrong >&2; exit 7");
    Outcome outcome = launch(Map.of("JAVA_HOME", folder.resolve("mine").toString()));
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("what went wrong").contains("the build failed");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void passesArgumentsAndExitCodeOn() throws Exception {
    jdk("mine", "21.0.2");
    script("mine/bin/java", "for last; do :; done; echo \"$last\"; exit 2");
    Outcome outcome =
        launch(Map.of("JAVA_HOME", folder.resolve("mine").toString()), "search", "a  «b» *");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEqualTo("a  «b» *\n");
  }

  @Test
  void asksForUtf8WhereTheNamedLocaleIsNotInstalled() throws Exception {
    jdk("mine", "21.0.2");
    script("mine/bin/java", "echo \"LC_ALL=$LC_ALL\"");
    script("tools/locale", "echo ANSI_X3.4-1968; echo 'Cannot set LC_CTYPE' >&2");
    String home = folder.resolve("mine").toString();
    Outcome missing = launch(Map.of("JAVA_HOME", home, "LANG", "en_US.UTF-8"), "search");
    assertThat(missing.out()).isEqualTo("LC_ALL=C.UTF-8\n");
    assertThat(missing.err()).doesNotContain("Cannot set");
    script("tools/locale", "echo UTF-8");
    Outcome installed = launch(Map.of("JAVA_HOME", home, "LANG", "ar_EG"), "search");
    assertThat(installed.out()).isEqualTo("LC_ALL=\n");
  }

  @Test
  void runsThroughLinksFromAnotherFolder() throws Exception {
    jdk("mine", "21.0.2");
    Path bin = Files.createDirectories(folder.resolve("elsewhere/bin"));
    Files.createSymbolicLink(folder.resolve("elsewhere/first"), folder.resolve("fihris"));
    launcher = Files.createSymbolicLink(bin.resolve("fihris"), Path.of("../first"));
    Outcome outcome = launch(Map.of("JAVA_HOME", folder.resolve("mine").toString()));
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("-Dfihris.home=" + folder.toRealPath() + " ");
  }

  /** A JDK whose java prints its folder's name and its arguments. */
  private void jdk(String path, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(path));
    String name = path.substring(path.lastIndexOf('/') + 1);
    script(path + "/bin/java", "echo " + name + " \"$@\"");
    script(path + "/bin/javac", "true");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private void script(String path, String body) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Runs the launcher where PATH holds no java. */
  private Outcome launch(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    Path bin = Files.createDirectories(folder.resolve("tools"));
    for (String tool :
        List.of("sed", "find", "head", "dirname", "mkdir", "rm", "mv", "sh", "readlink")) {
      Path link = bin.resolve(tool);
      if (Files.notExists(link)) {
        Files.createSymbolicLink(link, which(tool));
      }
    }
    var command = new java.util.ArrayList<>(List.of("bash", launcher.toString()));
    command.addAll(args.length == 0 ? List.of("demo") : List.of(args));
    command.set(0, which("bash").toString());
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", folder.toString());
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static Path which(String tool) {
    return List.of("/bin/", "/usr/bin/", "/usr/local/bin/").stream()
        .map(folder -> Path.of(folder + tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + tool + " on this machine"));
  }
}
