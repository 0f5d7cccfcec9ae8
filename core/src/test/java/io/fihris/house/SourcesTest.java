// SPDX-License-Identifier: Apache-2.0
package io.fihris.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules for the text of every source file. */
class SourcesTest {
  private static final Pattern DIRECTION_MARK =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  @Test
  void holdsNoRawDirectionMark() {
    assertThat(offenders(DIRECTION_MARK, ".java", ".md", ".xml", ".tsv", ".sh", ".yaml"))
        .as("files with raw direction marks; write escapes such as \\u200F")
        .isEmpty();
  }

  @Test
  void findsAPlantedDirectionMark() {
    assertThat(DIRECTION_MARK.matcher("a" + (char) 0x202E + "b").find()).isTrue();
  }

  private static List<String> offenders(Pattern pattern, String... endings) {
    var offenders = new ArrayList<String>();
    for (Path file : Repository.files(endings)) {
      int line = 0;
      for (String text : Repository.read(file).lines().toList()) {
        line++;
        if (pattern.matcher(text).find()) {
          offenders.add(Repository.ROOT.relativize(file) + ":" + line);
        }
      }
    }
    return offenders;
  }
}
