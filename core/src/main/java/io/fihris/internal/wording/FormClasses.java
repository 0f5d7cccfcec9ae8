// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.WordVariant.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes variants of classes of forms, each a word or several: {@code داعش} and {@code تنظيم الدولة}
 * ("ISIS", "the State organization"). A form of several words stands also with the article where it
 * has none, and without where each of its words has one.
 */
final class FormClasses {
  private static final String ARTICLE = "ال";
  private static final int MIN_LETTERS_AFTER_ARTICLE = 3;

  private final WordReader reader;
  private final float weight;
  private final Origin origin;
  private final int minLetters;

  /**
   * A form as the index may hold it.
   *
   * @param stems of its words
   * @param sequences its terms, and those of the form with the article or without
   */
  private record Form(List<String> stems, List<List<String>> sequences) {
    /** Whether this form is found wherever the other is. */
    boolean isIn(Form other) {
      return Collections.indexOfSubList(other.stems, stems) >= 0;
    }
  }

  /**
   * @param reader as for queries
   * @param weight of every variant
   * @param origin of every variant
   * @param minLetters a stem of fewer is a homograph too often
   */
  FormClasses(WordReader reader, float weight, Origin origin, int minLetters) {
    this.reader = reader;
    this.weight = weight;
    this.origin = origin;
    this.minLetters = minLetters;
  }

  /** The variants of each form of these classes. */
  Variants variants(List<List<String>> classes) {
    Map<List<String>, List<Member>> byTerms = new HashMap<>();
    for (List<String> one : classes) {
      List<Form> forms = one.stream().map(this::form).toList();
      for (Form form : forms) {
        List<Member> others = others(form, forms);
        if (!others.isEmpty()) {
          form.sequences()
              .forEach(
                  terms ->
                      byTerms.computeIfAbsent(terms, missing -> new ArrayList<>()).addAll(others));
        }
      }
    }
    return new Variants(byTerms);
  }

  private List<Member> others(Form form, List<Form> forms) {
    return forms.stream()
        .filter(other -> !form.isIn(other))
        .flatMap(other -> other.sequences().stream())
        .distinct()
        .map(terms -> new Member(terms, weight, origin))
        .toList();
  }

  private Form form(String text) {
    List<QueryWord> words = reader.words(text);
    List<String> stems = words.stream().map(QueryWord::stem).toList();
    if (words.size() > 1) {
      return new Form(stems, List.of(WordRun.sequence(words), otherwise(text)));
    }
    boolean usable = !stems.isEmpty() && text.indexOf(' ') < 0;
    boolean longEnough = usable && stems.getFirst().length() > minLetters;
    return new Form(stems, longEnough ? List.of(stems) : List.of());
  }

  /** A sequence with the article at its last word, or without any. */
  private List<String> otherwise(String text) {
    List<String> tokens = List.of(text.split(" "));
    String other = text;
    if (tokens.stream().noneMatch(token -> token.startsWith(ARTICLE))) {
      int last = text.lastIndexOf(' ') + 1;
      other = text.substring(0, last) + ARTICLE + text.substring(last);
    } else if (tokens.stream().allMatch(FormClasses::hasArticle)) {
      other = String.join(" ", tokens.stream().map(t -> t.substring(ARTICLE.length())).toList());
    }
    List<QueryWord> words = reader.words(other);
    return WordRun.sequence(words.isEmpty() ? reader.words(text) : words);
  }

  private static boolean hasArticle(String token) {
    return token.startsWith(ARTICLE)
        && token.length() >= ARTICLE.length() + MIN_LETTERS_AFTER_ARTICLE;
  }
}
