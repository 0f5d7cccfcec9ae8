// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.analysis.ArabicNewsAnalyzer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules that classes of aliases keep, one after the other. For one thread at a time. */
public final class AliasRules {
  private static final int MAX_CLASSES = 10_000;
  private static final int MAX_FORMS = 20;
  private static final int MAX_WORDS = 5;
  private static final int MAX_CHARACTERS = 100;

  private final Set<List<String>> seen = new HashSet<>();
  private final WordReader reader = new WordReader(new ArabicNewsAnalyzer());
  private int classes;

  /** The rule that the next class breaks, with what to do; nothing if it keeps all. */
  public Optional<String> broken(List<String> forms) {
    if (++classes > MAX_CLASSES) {
      return Optional.of("there are at most " + MAX_CLASSES + " classes; delete some");
    }
    if (forms.size() < 2) {
      return Optional.of("a class has 2 forms or more, apart by tabs; add the other name");
    }
    if (forms.size() > MAX_FORMS) {
      return Optional.of("a class has at most " + MAX_FORMS + " forms; part it");
    }
    Set<List<String>> own = new HashSet<>();
    for (String form : forms) {
      Optional<String> broken = broken(form, own);
      if (broken.isPresent()) {
        return broken;
      }
    }
    seen.addAll(own);
    return Optional.empty();
  }

  private Optional<String> broken(String form, Set<List<String>> own) {
    if (form.isBlank()) {
      return Optional.of("a form is empty; delete a tab");
    }
    if (form.length() > MAX_CHARACTERS) {
      return Optional.of("a form has at most " + MAX_CHARACTERS + " characters; shorten it");
    }
    if (form.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("a form has no control characters; delete them");
    }
    if (form.strip().split("\\s+").length > MAX_WORDS) {
      return Optional.of("a form has at most " + MAX_WORDS + " words; shorten it");
    }
    List<QueryWord> words = reader.words(form);
    if (words.isEmpty()) {
      return Optional.of("a form is more than signs and stop words; add a word to it");
    }
    List<String> terms = WordRun.sequence(words);
    if (!own.add(terms)) {
      return Optional.of("two forms of a class are one to the index; delete one");
    }
    return seen.contains(terms)
        ? Optional.of("a form stands in one class only; join the two classes")
        : Optional.empty();
  }
}
