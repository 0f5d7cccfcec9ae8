// SPDX-License-Identifier: Apache-2.0
package io.fihris.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each package uses only the packages that ARCHITECTURE.md lets it use. */
class LayersTest {
  private static final String ROOT = "io.fihris";

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("article", Set.of()),
          Map.entry("query", Set.of("article")),
          Map.entry("search", Set.of("query", "article")),
          Map.entry("analysis", Set.of("text")),
          Map.entry("internal.resemblance", Set.of()),
          Map.entry("internal.storage", Set.of("article")),
          Map.entry(
              "internal.schema",
              Set.of("internal.resemblance", "internal.storage", "analysis", "article", "text")),
          Map.entry(
              "internal.stories", Set.of("internal.resemblance", "internal.schema", "search")),
          Map.entry("internal.indexing", Set.of("internal.schema", "analysis", "article")),
          Map.entry("internal.wording", Set.of("internal.schema", "analysis", "search", "text")),
          Map.entry(
              "internal.ranking",
              Set.of("internal.schema", "internal.wording", "article", "search")),
          Map.entry(
              "internal.highlighting", Set.of("internal.wording", "analysis", "search", "text")),
          Map.entry("internal.faceting", Set.of("internal.schema", "article", "search")),
          Map.entry(
              "internal.explaining",
              Set.of("internal.schema", "internal.wording", "analysis", "article", "search")),
          Map.entry(
              "internal.expanding",
              Set.of("internal.schema", "internal.wording", "analysis", "search", "text")),
          Map.entry(
              "internal.searching",
              Set.of(
                  "internal.faceting",
                  "internal.schema",
                  "internal.wording",
                  "internal.ranking",
                  "internal.highlighting",
                  "internal.explaining",
                  "internal.stories",
                  "internal.vectors",
                  "internal.expanding",
                  "analysis",
                  "article",
                  "query",
                  "search",
                  "text")),
          Map.entry("internal.vectors", Set.of("internal.schema", "article", "query", "search")),
          Map.entry(
              "internal.suggesting",
              Set.of("internal.schema", "analysis", "article", "query", "search", "text")),
          Map.entry(
              "internal.learning",
              Set.of("internal.schema", "internal.wording", "analysis", "article", "search")),
          Map.entry(
              "",
              Set.of(
                  "internal.indexing",
                  "internal.learning",
                  "internal.searching",
                  "internal.suggesting",
                  "internal.vectors",
                  "internal.wording",
                  "internal.schema",
                  "analysis",
                  "article",
                  "query",
                  "search")));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT)
          .that(DescribedPredicate.describe("are of core", LayersTest::isCore));

  @Test
  void knowsEveryPackage() {
    Set<String> packages =
        classes.stream().map(type -> relative(type.getPackageName())).collect(Collectors.toSet());
    assertThat(packages).isEqualTo(MAY_USE.keySet());
  }

  @Test
  void pointsDownOnly() {
    MAY_USE.forEach(
        (name, allowed) ->
            noClasses()
                .that()
                .resideInAPackage(absolute(name))
                .should()
                .dependOnClassesThat(
                    DescribedPredicate.describe(
                        "are of a package that " + absolute(name) + " may not use",
                        used -> isForbidden(used, name, allowed)))
                .check(classes));
  }

  @Test
  void hasNoCycle() {
    slices().matching("io.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void keepsLuceneOutOfTheValues() {
    for (String name : List.of("text", "article", "query", "search")) {
      noClasses()
          .that()
          .resideInAPackage(absolute(name))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .check(classes);
    }
  }

  private static boolean isForbidden(JavaClass used, String user, Set<String> allowed) {
    String name = relative(used.getPackageName());
    return used.getPackageName().startsWith(ROOT) && !name.equals(user) && !allowed.contains(name);
  }

  private static boolean isCore(JavaClass type) {
    return type.getSource().orElseThrow().getUri().toString().contains("/core/target/classes/");
  }

  private static String relative(String packageName) {
    return packageName.equals(ROOT)
        ? ""
        : packageName.substring(Math.min(ROOT.length() + 1, packageName.length()));
  }

  private static String absolute(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }
}
