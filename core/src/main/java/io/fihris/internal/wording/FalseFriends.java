// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.WordVariant.Origin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * Our own list of stems that look like two spellings of one word and are not: {@code سفارات}
 * ("embassies") and {@code صفارات} ("sirens"). One pair a line; the build compiles it. Immutable.
 */
public final class FalseFriends {
  /** The compiled list, beside this class. */
  static final String RESOURCE = "false-friends.bin";

  private final FormTable stems;

  private FalseFriends(FormTable stems) {
    this.stems = stems;
  }

  /** The list for news, read once. */
  public static FalseFriends ofNews() {
    return News.LIST;
  }

  /** Whether two terms of stems must not stand for each other. */
  public boolean differ(String stem, String other) {
    return stems.holds(List.of(stem), List.of(other));
  }

  /** What each stem must not meet: what the build compiles. */
  static Variants of(Analyzer analyzer, List<List<String>> entries) {
    var reader = new WordReader(analyzer);
    Map<List<String>, Map<String, Member>> byStem = new HashMap<>();
    for (List<String> entry : entries) {
      List<Member> friends =
          entry.subList(0, 2).stream()
              .flatMap(form -> reader.words(form).stream())
              .map(word -> Member.of(word.stem(), 1, Origin.STEM))
              .toList();
      for (Member friend : friends) {
        var others = byStem.computeIfAbsent(friend.terms(), missing -> new LinkedHashMap<>());
        friends.forEach(other -> others.put(other.term(), other));
      }
    }
    Map<List<String>, List<Member>> variants = new HashMap<>();
    byStem.forEach((stem, others) -> variants.put(stem, List.copyOf(others.values())));
    return new Variants(variants);
  }

  private static final class News {
    static final FalseFriends LIST = new FalseFriends(FormTable.read(RESOURCE));
  }
}
