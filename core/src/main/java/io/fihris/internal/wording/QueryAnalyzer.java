// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** Finds what stands for the words of a query in the index. */
public final class QueryAnalyzer {
  private final WordReader reader;
  private final Variants variants;
  private final Vocabulary vocabulary;
  private final Compounds compounds;
  private final NameRules rules;

  /**
   * @param analyzer the one that indexed the articles
   * @param variants what else stands for a query's words
   * @param vocabulary the terms of the index
   */
  public QueryAnalyzer(Analyzer analyzer, Variants variants, Vocabulary vocabulary) {
    this.reader = new WordReader(analyzer);
    this.variants = variants;
    this.vocabulary = vocabulary;
    this.compounds = new Compounds(reader, vocabulary);
    this.rules = new NameRules(vocabulary);
  }

  /** The terms of the index. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The words of a text, without its stop words, each by itself. */
  public List<QueryWord> words(String text) {
    return reader.words(text).stream().map(this::withVariants).toList();
  }

  /**
   * The words of chunks of text that follow one another: what stands for several of them, {@code
   * داعش} for {@code تنظيم الدولة} ("ISIS"), stands for each, and so does what a space more or less
   * makes of them.
   *
   * @return the words of each chunk, with positions from its beginning
   */
  public List<List<QueryWord>> words(List<String> chunks) throws IOException {
    var run = new WordRun(chunks, chunks.stream().map(this::words).toList());
    run.addVariants(variants);
    compounds.addTo(run);
    var words = new ArrayList<List<QueryWord>>();
    for (List<QueryWord> chunk : run.words()) {
      var known = new ArrayList<QueryWord>();
      for (QueryWord word : chunk) {
        known.add(withoutUnknown(rules.withSpellings(word)));
      }
      words.add(known);
    }
    return words;
  }

  /** Without what the index cannot hold, but for its own stem. */
  private QueryWord withoutUnknown(QueryWord word) throws IOException {
    var known = new ArrayList<Member>();
    for (Member member : word.members()) {
      if (known.isEmpty() || vocabulary.knows(member)) {
        known.add(member);
      }
    }
    return word.with(known);
  }

  private QueryWord withVariants(QueryWord word) {
    QueryWord all = word;
    for (Member variant : variants.of(List.of(word.stem()))) {
      all = all.with(variant);
    }
    return all;
  }
}
