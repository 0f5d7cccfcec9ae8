// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import io.fihris.article.Keyword;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Queries of every kind, as a program might build them; no list in them is of one element. */
final class RandomQueries {
  private static final List<String> WORDS =
      List.of(
          "العراق", "غاز", "أو", "ليس", "OR", "من:", "عنوان:x", "\"", "«", "(", "+", "-x", "=", "~",
          "*", "a?b", "a~1", "\\", "|", "U.S.", "20", "\u202E", "كَتَبَ", "x\\");
  private static final List<String> PATTERNS = List.of("الكتا*", "*ستان", "كت?ب", "ab*c?d", "20*");
  private static final List<String> PLAIN = List.of("الكتاب", "قوّات", "covid");

  private final Random random;

  RandomQueries(long seed) {
    this.random = new Random(seed);
  }

  /** A query nested at most this deep. */
  NewsQuery next(int depth) {
    int kinds = depth == 0 ? 7 : 10;
    return switch (random.nextInt(kinds)) {
      case 0 -> new NewsQuery.Word(one(WORDS), level());
      case 1 -> new NewsQuery.Phrase(one(WORDS) + " " + one(WORDS), random.nextInt(100), level());
      case 2 -> new NewsQuery.Wildcard(one(PATTERNS));
      case 3 -> new NewsQuery.Fuzzy(one(PLAIN), 1 + random.nextInt(2));
      case 4 -> new NewsQuery.HasKeyword(one(List.of(Keyword.values())), one(WORDS));
      case 5 -> days();
      case 6 -> new NewsQuery.Everything();
      case 7 -> new NewsQuery.InField(one(List.of(TextField.values())), next(depth - 1));
      case 8 -> new NewsQuery.Either(several(() -> next(depth - 1)));
      default -> new NewsQuery.Clauses(several(() -> new Clause(occurrence(), next(depth - 1))));
    };
  }

  private NewsQuery days() {
    LocalDate from = LocalDate.of(1990 + random.nextInt(60), 1 + random.nextInt(12), 28);
    Optional<LocalDate> last = Optional.of(from.plusDays(random.nextInt(400)));
    return switch (random.nextInt(3)) {
      case 0 -> new NewsQuery.PublishedBetween(Optional.of(from), Optional.empty());
      case 1 -> new NewsQuery.PublishedBetween(Optional.empty(), last);
      default -> new NewsQuery.PublishedBetween(Optional.of(from), last);
    };
  }

  private MatchLevel level() {
    return one(List.of(MatchLevel.values()));
  }

  private Clause.Occurrence occurrence() {
    return one(List.of(Clause.Occurrence.values()));
  }

  private <T> List<T> several(Supplier<T> supplier) {
    var all = new ArrayList<T>();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      all.add(supplier.get());
    }
    return all;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
