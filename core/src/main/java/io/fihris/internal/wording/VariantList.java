// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.analysis.TermLevel;
import io.fihris.search.WordVariant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
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
    var list = new ArrayList<WordVariant>();
    for (String stem : text.isBlank() ? allStems() : stems(text)) {
      list.addAll(of(stem, lexicon));
      list.addAll(of(stem, learnt));
    }
    list.sort(Comparator.comparingDouble((WordVariant variant) -> -variant.weight()));
    return list;
  }

  private Collection<String> allStems() {
    var stems = new TreeSet<>(lexicon.byStem().keySet());
    stems.addAll(learnt.byStem().keySet());
    return stems;
  }

  private Collection<String> stems(String text) {
    return new QueryAnalyzer(analyzer, Variants.NONE)
        .words(text).stream().map(QueryWord::stem).distinct().toList();
  }

  private static List<WordVariant> of(String stem, Variants variants) {
    return variants.of(stem).stream().map(variant -> toWordVariant(stem, variant)).toList();
  }

  private static WordVariant toWordVariant(String stem, Member variant) {
    String terms = String.join(" ", variant.terms());
    return new WordVariant(
        withoutMarkers(stem), withoutMarkers(terms), variant.weight(), variant.origin());
  }

  private static String withoutMarkers(String terms) {
    return terms.replace(String.valueOf(TermLevel.STEM.marker()), "");
  }
}
