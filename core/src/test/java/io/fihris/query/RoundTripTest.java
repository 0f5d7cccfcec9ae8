// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of the parser and the printer, over texts and values that each follow from a seed. */
class RoundTripTest {
  private static final int MUTATIONS = 10_000;
  private static final int VALUES = 5_000;
  private static final QueryLimits ROOMY = new QueryLimits(100_000, 20, 5_000, 1_000);

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          "«",
          "»",
          "“",
          "”",
          "+",
          "-",
          " أو ",
          " OR ",
          "|",
          "ليس ",
          ":",
          "عنوان:",
          "من:",
          "إلى:",
          "مصدر:",
          "وسم:",
          "2021-12",
          "*",
          "?",
          "\\",
          "=",
          "~",
          "~2",
          "~999999999",
          " ",
          "\n",
          "\uD83D",
          "\uDE00",
          "\u202E",
          "\u0651",
          "\u0640");

  @Test
  void whatIsPrintedParsesBackToAnEqualValue() {
    for (long seed = 0; seed < VALUES; seed++) {
      NewsQuery query = new RandomQueries(seed).next(4);
      assertThat(QueryParser.read(query.toString(), ROOMY))
          .as("seed %s printed %s", seed, query)
          .isEqualTo(new ParsedQuery(query, List.of()));
    }
  }

  @Test
  void mutationsOfTheTableNeverThrowAndRoundTripWhereStrictParsingAcceptsThem() throws IOException {
    List<String> examples = LanguageTableTest.examples();
    int accepted = 0;
    for (long seed = 0; seed < MUTATIONS; seed++) {
      String text = mutation(new Random(seed), examples);
      ParsedQuery parsed = NewsQuery.read(text);
      parsed.ignored().forEach(part -> assertPartOf(text, part));
      try {
        NewsQuery strict = NewsQuery.parseStrict(text);
        accepted++;
        assertThat(strict).as("seed %s: %s", seed, text).isEqualTo(parsed.query());
        assertThat(NewsQuery.parseStrict(strict.toString()))
            .as("seed %s: %s printed %s", seed, text, strict)
            .isEqualTo(strict);
      } catch (QuerySyntaxException refused) {
        assertThat(parsed.ignored()).as("seed %s: %s", seed, text).isNotEmpty();
        assertThat(refused.offset()).isEqualTo(parsed.ignored().getFirst().offset());
      }
    }
    assertThat(accepted).as("accepted mutations").isGreaterThan(MUTATIONS / 4);
  }

  private static void assertPartOf(String text, ParsedQuery.Ignored part) {
    assertThat(text.startsWith(part.text(), part.offset())).as("%s in %s", part, text).isTrue();
    assertThat(part.rule()).isNotBlank();
  }

  /** One to four pieces put into an example, or taken out of it, or another example behind it. */
  private static String mutation(Random random, List<String> examples) {
    var text = new StringBuilder(examples.get(random.nextInt(examples.size())));
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
        case 1 -> text.append(' ').append(examples.get(random.nextInt(examples.size())));
        default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
