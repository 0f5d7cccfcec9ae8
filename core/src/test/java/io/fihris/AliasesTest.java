// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.MalformedAliasesException;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aliases of the user's own are read from a file, used at once, and refused with the line. */
class AliasesTest {
  private static final IndexSettings PATIENT =
      IndexSettings.DEFAULT.withLimits(Limits.DEFAULT.withSearchTime(Duration.ofSeconds(30)));

  @TempDir private Path folder;

  @Test
  void findsTheOtherNameWithoutIndexingAgain() throws IOException {
    Path archive = folder.resolve("archive");
    try (NewsIndex index = NewsIndex.open(archive, PATIENT)) {
      index.add(Article.of("1", "خبر", "أعلنت شركة النخيل الأخضر نتائجها."));
      index.add(Article.of("2", "خبر", "أعلنت نخلاكو نتائجها."));
      index.commit();
      assertThat(ids(index, "نخلاكو")).containsExactly("2");
    }
    Aliases aliases =
        read("# شركات", "", "نخلاكو\tشركة النخيل الأخضر\tNakhlaco", "هيئة المنارة\tالمنارة");
    IndexSettings settings = PATIENT.withAliases(aliases);
    try (NewsIndex index = NewsIndex.open(archive, settings)) {
      assertThat(ids(index, "نخلاكو")).containsExactly("2", "1");
      assertThat(ids(index, "شركة النخيل الأخضر")).containsExactly("1", "2");
      assertThat(ids(index, "nakhlaco")).containsExactlyInAnyOrder("1", "2");
    }
  }

  @Test
  void readsAFileOfWindows() throws IOException {
    Path file = folder.resolve("aliases.tsv");
    Files.writeString(file, "\uFEFFنخلاكو\tالنخلة\r\n# تعليق\r\n");
    assertThat(Aliases.read(file).classes()).containsExactly(List.of("نخلاكو", "النخلة"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "نخلاكو                                         | 2 forms or more",
        "نخلاكو، النخلة                                 | 2 forms or more",
        "نخلاكو@@النخلة                                 | a form is empty",
        "نخلاكو@                                        | a form is empty",
        "نخلاكو@من إلى                                  | more than signs and stop words",
        "نخلاكو@«-»                                     | more than signs and stop words",
        "نخلاكو@شركة كبيرة جدا تبيع التمر الأخضر        | at most 5 words",
        "نخلاكو@نَخلاكو                                 | one to the index",
        "مرسى@مرسي                                      | one to the index",
        "النخلة@التمرة                                  | one class only",
      })
  void namesTheLineAndTheRule(String line, String rule) throws IOException {
    Path file = write("# شركات", "الشجرة\tالنخلة", line.replace('@', '\t'));
    assertThatThrownBy(() -> Aliases.read(file))
        .isInstanceOf(MalformedAliasesException.class)
        .hasMessageContaining("Invalid line 3 of " + file)
        .hasMessageContaining(rule);
  }

  @Test
  void refusesAFormWithoutEnd() throws IOException {
    Path file = write("نخلاكو\t" + "ن".repeat(101));
    assertThatThrownBy(() -> Aliases.read(file))
        .isInstanceOf(MalformedAliasesException.class)
        .hasMessageContaining("at most 100 characters");
  }

  @Test
  void refusesControlCharacters() throws IOException {
    Path file = write("نخلاكو\tالنخ\u0000لة");
    assertThatThrownBy(() -> Aliases.read(file))
        .isInstanceOf(MalformedAliasesException.class)
        .hasMessageContaining("no control characters");
  }

  @Test
  void refusesOtherCharsets() throws IOException {
    Path file = folder.resolve("aliases.tsv");
    Files.write(file, "# names\nنخلاكو\tالنخلة\n".getBytes(Charset.forName("windows-1256")));
    assertThatThrownBy(() -> Aliases.read(file))
        .isInstanceOf(MalformedAliasesException.class)
        .hasMessageContaining("Invalid line 2")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThatThrownBy(() -> Aliases.read(folder.resolve("none.tsv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void checksClassesOfAProgramToo() {
    assertThatThrownBy(() -> new Aliases(List.of(List.of("نخلاكو"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 forms or more");
  }

  private Aliases read(String... lines) throws IOException {
    return Aliases.read(write(lines));
  }

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("aliases.tsv"), List.of(lines), StandardCharsets.UTF_8);
  }

  private static List<String> ids(NewsIndex index, String query) throws IOException {
    return index.search(SearchRequest.of(NewsQuery.parse(query))).hits().stream()
        .map(Hit::id)
        .toList();
  }
}
