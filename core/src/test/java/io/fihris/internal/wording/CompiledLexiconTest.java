// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fihris.analysis.ArabicNewsAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The compiled lexicons say what the readable ones say. */
class CompiledLexiconTest {
  private static final Path LEXICONS = Path.of("src/main/lexicon");

  private static final List<List<String>> OWN_ALIASES =
      List.of(List.of("داعش", "الدواعش", "خوارج العصر"), List.of("مجلس النواب", "البرلمان"));

  private final ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer();

  @Test
  void theSpellingLexiconKnowsTheSameFormsAndWhatStandsForEach() throws IOException {
    Variants readable = readable();
    assertThat(readable.terms()).hasSizeGreaterThan(4_000);
    assertSame(SpellingLexicon.load(analyzer, List.of()), readable);
  }

  @Test
  void theUsersOwnAliasesJoinItAsTheyJoinTheReadableOne() throws IOException {
    Variants own = SpellingLexicon.of(analyzer, List.of(), OWN_ALIASES, List.of());
    Variants joined = SpellingLexicon.load(analyzer, OWN_ALIASES);
    assertThat(joined).isNotEqualTo(SpellingLexicon.load(analyzer, List.of()));
    assertSame(joined, readable().with(own));
  }

  @Test
  void aFormThatIsNotListedHasNoVariants() throws IOException {
    Variants shipped = SpellingLexicon.load(analyzer, List.of());
    Set<List<String>> listed = readable().terms();
    for (List<String> terms : listed) {
      List<String> longer = new ArrayList<>(terms);
      longer.add(terms.getFirst());
      for (List<String> other :
          List.of(longer, terms.reversed(), List.of(terms.getFirst() + "ظ"))) {
        assertThat(listed.contains(other) || shipped.of(other).isEmpty()).as("%s", other).isTrue();
      }
    }
    assertThat(shipped.of(List.of())).isEmpty();
    assertThat(shipped.of(List.of(""))).isEmpty();
  }

  @Test
  void theSameStemsAreFalseFriends() throws IOException {
    Variants readable =
        FalseFriends.of(analyzer, LexiconFile.entries(LEXICONS.resolve("false-friends.tsv")));
    FalseFriends shipped = FalseFriends.ofNews();
    List<String> stems = readable.terms().stream().map(List::getFirst).toList();
    assertThat(stems).hasSizeGreaterThan(1_000);
    for (String stem : stems) {
      Set<String> friends = new HashSet<>();
      readable.of(List.of(stem)).forEach(friend -> friends.add(friend.term()));
      assertThat(stems.stream().filter(other -> shipped.differ(stem, other)))
          .as(stem)
          .containsExactlyInAnyOrderElementsOf(friends);
    }
    assertThat(shipped.differ("~غائب", "~غائب")).isFalse();
  }

  @Test
  void aTableThatIsMissingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> FormTable.read("absent.bin"))
        .withMessageContaining("absent.bin");
  }

  private Variants readable() throws IOException {
    return SpellingLexicon.of(
        analyzer,
        LexiconFile.entries(LEXICONS.resolve("spellings.tsv")),
        LexiconFile.entries(LEXICONS.resolve("aliases.tsv")),
        LexiconFile.entries(LEXICONS.resolve("demonyms.tsv")));
  }

  private static void assertSame(Variants compiled, Variants readable) {
    assertThat(compiled.terms()).isEqualTo(readable.terms());
    for (List<String> terms : readable.terms()) {
      assertThat(compiled.of(terms)).as("%s", terms).isEqualTo(readable.of(terms));
    }
  }
}
