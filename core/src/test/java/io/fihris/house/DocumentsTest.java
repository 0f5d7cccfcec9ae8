// SPDX-License-Identifier: Apache-2.0
package io.fihris.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is so. */
class DocumentsTest {
  private static final Pattern CODE_SPAN = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][a-z]\\w*(?:[A-Z]\\w*)+");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern QUOTED_SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+) -->\\s*```java\\n(.*?)```", Pattern.DOTALL);

  @Test
  void namesOnlyPathsThatExist() {
    Path document = Repository.ROOT.resolve("ARCHITECTURE.md");
    List<String> paths =
        spans(document).filter(span -> span.contains("/") && span.matches("[\\w./-]+")).toList();
    assertThat(paths).as("paths in ARCHITECTURE.md").isNotEmpty();
    assertThat(paths)
        .allSatisfy(path -> assertThat(Repository.ROOT.resolve(path)).as(path).exists());
  }

  @Test
  void namesOnlyTypesThatExist() {
    Set<String> types =
        Repository.files(".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    Set<String> lucene = Set.of("ArabicAnalyzer", "IndexWriter", "SynonymQuery", "MMapDirectory");
    Set<String> named =
        spans(Repository.ROOT.resolve("ARCHITECTURE.md"))
            .filter(span -> TYPE_NAME.matcher(span).matches())
            .collect(Collectors.toCollection(TreeSet::new));
    named.removeAll(lucene);
    assertThat(named).as("types in ARCHITECTURE.md").isNotEmpty();
    assertThat(types).containsAll(named);
  }

  @Test
  void linksOnlyToFilesThatExist() {
    for (Path document : Repository.files(".md")) {
      LINK.matcher(Repository.read(document))
          .results()
          .map(link -> link.group(1))
          .forEach(
              target ->
                  assertThat(document.resolveSibling(target))
                      .as(document + ": " + target)
                      .exists());
    }
  }

  /** A block behind {@code <!-- snippet: NAME -->} equals the region NAME of a program. */
  @Test
  void quotesOnlyCodeThatCompiles() {
    String readme = Repository.read(Repository.ROOT.resolve("README.md"));
    List<MatchResult> quotes = QUOTED_SNIPPET.matcher(readme).results().toList();
    assertThat(quotes).as("snippets in README.md").isNotEmpty();
    for (MatchResult quote : quotes) {
      assertThat(quote.group(2).strip())
          .as("snippet " + quote.group(1))
          .isEqualTo(region(quote.group(1)).orElseThrow());
    }
  }

  @Test
  void quotesInJavadocOnlyCodeThatCompiles() {
    Pattern marked =
        Pattern.compile(
            "<!-- snippet: (\\S+) -->[\\s*]*<pre>\\{@code\\n(.*?)\\s*\\* }</pre>", Pattern.DOTALL);
    List<Path> sources =
        Repository.files(".java").stream()
            .filter(file -> file.toString().contains("/main/"))
            .toList();
    int quotes = 0;
    for (Path file : sources) {
      for (MatchResult quote : marked.matcher(Repository.read(file)).results().toList()) {
        String code =
            quote
                .group(2)
                .lines()
                .map(line -> line.replaceFirst("^\\s*\\* ?", ""))
                .collect(Collectors.joining("\n"));
        assertThat(code.strip())
            .as(file + ": " + quote.group(1))
            .isEqualTo(region(quote.group(1)).orElseThrow());
        quotes++;
      }
    }
    assertThat(quotes).as("marked snippets in Javadoc").isPositive();
  }

  private static Stream<String> spans(Path document) {
    return CODE_SPAN.matcher(Repository.read(document)).results().map(match -> match.group(1));
  }

  /** The lines between {@code // snippet:NAME} and {@code // end}, without common indentation. */
  private static Optional<String> region(String name) {
    Pattern pattern =
        Pattern.compile(
            "// snippet:" + Pattern.quote(name) + "\\n(.*?)\\n *// end", Pattern.DOTALL);
    return Repository.files(".java").stream()
        .filter(file -> file.toString().contains("quickstart"))
        .map(file -> pattern.matcher(Repository.read(file)))
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1).stripIndent().strip())
        .findFirst();
  }
}
