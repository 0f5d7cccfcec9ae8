// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completes the last word that was typed with words of the archive, the most frequent first. */
final class Completer {
  /** How many words are counted exactly for each that is shown. */
  private static final int CHOICE = 2;

  private static final Comparator<Completion> BEST_FIRST =
      Comparator.comparingInt(Completion::count).reversed().thenComparing(Completion::key);

  private final ArchiveWords words;

  Completer(ArchiveWords words) {
    this.words = words;
  }

  /** At most {@code limit} texts that go on with the typed one. */
  List<Suggestion> complete(TypedText typed, int limit) throws IOException {
    if (typed.words().isEmpty()) {
      return List.of();
    }
    Map<String, Suggestion> byText = new LinkedHashMap<>();
    complete(typed, Reading.likely(typed.words().getLast()), limit, byText);
    if (byText.size() < limit) {
      complete(typed, Reading.unlikely(typed.words().getLast()), limit, byText);
    }
    return byText.values().stream().limit(limit).toList();
  }

  private void complete(
      TypedText typed, List<Reading> readings, int limit, Map<String, Suggestion> byText)
      throws IOException {
    for (Completion completion : best(readings, CHOICE * limit)) {
      String shown = byText.size() < limit ? shown(completion) : "";
      if (!shown.isEmpty()) {
        String text = typed.before() + shown;
        byText.putIfAbsent(text, new Suggestion(text, completion.count(), Suggestion.Kind.WORD));
      }
    }
  }

  private record Completion(Reading reading, String key, int count) {}

  private List<Completion> best(List<Reading> readings, int most) throws IOException {
    var rough = new ArrayList<Completion>();
    for (Reading reading : readings) {
      words
          .best(reading.prefix(), most)
          .forEach((key, count) -> rough.add(new Completion(reading, key, count)));
    }
    rough.removeIf(completion -> !isAttested(completion));
    rough.sort(BEST_FIRST);
    var exact = new ArrayList<Completion>();
    for (Completion completion : rough.subList(0, Math.min(most, rough.size()))) {
      int count = words.count(completion.key());
      if (count > 0) {
        exact.add(new Completion(completion.reading(), completion.key(), count));
      }
    }
    exact.sort(BEST_FIRST);
    return exact;
  }

  private boolean isAttested(Completion completion) {
    Reading reading = completion.reading();
    return reading.particles().isEmpty()
        || words.hasForm(completion.key(), reading.attested(completion.key()));
  }

  /**
   * The word with the particles that were typed; empty where its spelling shows that the letters
   * taken for a particle are its own: {@code ألعاب} ("games") is no عاب with an article.
   */
  private String shown(Completion completion) throws IOException {
    String spelling = Spellings.of(completion.key(), words.segments());
    String loose = WordKey.loose(spelling);
    Reading reading = completion.reading();
    if (loose.startsWith(reading.prefix())) {
      return reading.particles() + spelling;
    }
    boolean whole = loose.startsWith(WordKey.loose(reading.particles()) + reading.prefix());
    return whole ? spelling : "";
  }
}
