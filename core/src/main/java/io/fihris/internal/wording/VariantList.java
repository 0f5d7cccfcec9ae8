// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.internal.schema.Variants;
import io.fihris.search.WordVariant;
import io.fihris.search.WordVariant.Origin;
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
      list.addAll(of(stem, lexicon, Origin.LEXICON));
      list.addAll(of(stem, learnt, Origin.LEARNT));
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
        .words(text).stream().map(word -> word.stem().substring(1)).distinct().toList();
  }

  private static List<WordVariant> of(String stem, Variants variants, Origin origin) {
    return variants.of(stem).stream()
        .map(variant -> new WordVariant(stem, variant.stem(), variant.weight(), origin))
        .toList();
  }
}
