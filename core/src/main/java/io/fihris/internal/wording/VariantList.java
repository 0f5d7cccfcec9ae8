// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.analysis.TermLevel;
import io.fihris.search.WordVariant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** Lists variants for people. */
public final class VariantList {
  private final Analyzer analyzer;
  private final Variants lexicon;
  private final Variants learnt;

  /** A list of what the lexicon knows and what was learnt. */
  public VariantList(Analyzer analyzer, Variants lexicon, Variants learnt) {
    this.analyzer = analyzer;
    this.lexicon = lexicon;
    this.learnt = learnt;
  }

  /** The variants of a text's words, best first; those of all words where it is blank. */
  public List<WordVariant> of(String text) {
    var list = new LinkedHashSet<WordVariant>(); // a stem and a spelling may read alike
    for (List<String> terms : text.isBlank() ? all() : termsOf(text)) {
      lexicon.of(terms).forEach(variant -> list.add(toWordVariant(terms, variant)));
      learnt.of(terms).forEach(variant -> list.add(toWordVariant(terms, variant)));
    }
    return list.stream()
        .sorted(
            Comparator.comparingDouble((WordVariant variant) -> -variant.weight())
                .thenComparing(WordVariant::stem))
        .toList();
  }

  private Set<List<String>> all() {
    Set<List<String>> all = lexicon.terms();
    all.addAll(learnt.terms());
    return all;
  }

  /** Each word by itself, and every sequence of them. */
  private Set<List<String>> termsOf(String text) {
    List<QueryWord> words = new WordReader(analyzer).words(text);
    var all = new LinkedHashSet<List<String>>();
    for (int from = 0; from < words.size(); from++) {
      for (int until = from + 1; until <= words.size(); until++) {
        all.add(WordRun.sequence(words.subList(from, until)));
      }
    }
    return all;
  }

  private static WordVariant toWordVariant(List<String> terms, Member variant) {
    return WordVariant.of(
        toText(terms), toText(variant.terms()), variant.weight(), variant.origin());
  }

  private static String toText(List<String> terms) {
    return String.join(" ", terms).replace(String.valueOf(TermLevel.STEM.marker()), "");
  }
}
