// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingLevel;
import io.fihris.text.FoldingRule;
import io.fihris.text.Segmenter;
import io.fihris.text.StemExplanation;
import io.fihris.text.WordKind;
import io.fihris.text.WordScanner;
import java.util.ArrayList;
import java.util.List;

/** Lists the words of a text with their terms and the rules behind them: the slow, readable way. */
final class WordExplainer {
  private final AnalysisProfile profile;

  WordExplainer(AnalysisProfile profile) {
    this.profile = profile;
  }

  List<AnalyzedWord> explain(String text) {
    TermSource source = new TermSource(profile);
    source.reset(text.toCharArray(), text.length());
    List<AnalyzedWord> words = new ArrayList<>();
    int position = -1;
    while (source.next()) {
      WordScanner word = source.word();
      position += word.isStacked() ? 0 : 1;
      String written = text.substring(word.start(), word.end());
      List<AnalyzedWord.Term> terms = source.isStopWord() ? List.of() : terms(source);
      List<String> why = why(written, source, terms);
      words.add(new AnalyzedWord(written, word.start(), word.end(), position, terms, why));
    }
    return words;
  }

  private static List<AnalyzedWord.Term> terms(TermSource source) {
    List<AnalyzedWord.Term> terms = new ArrayList<>();
    for (int level = 0; level < source.levelCount(); level++) {
      if (source.write(level)) {
        String term = new String(source.term(), 0, source.termLength());
        terms.add(new AnalyzedWord.Term(source.level(level), term));
      }
    }
    return terms;
  }

  private static List<String> why(
      String written, TermSource source, List<AnalyzedWord.Term> terms) {
    List<String> why = new ArrayList<>();
    String exact = new String(source.word().letters(), 0, source.word().size());
    addFolding(FoldingLevel.EXACT, written, why);
    addKind(source.word(), why);
    if (terms.isEmpty()) {
      why.add("stop word: gets no terms and leaves a gap");
      return why;
    }
    if (terms.stream().anyMatch(term -> term.level() != TermLevel.EXACT)) {
      addFolding(FoldingLevel.FOLDED, exact, why);
    }
    if (source.word().kind() == WordKind.ARABIC
        && terms.stream().anyMatch(term -> term.level() == TermLevel.STEM)) {
      addStem(exact, why);
      addFolding(FoldingLevel.LOOSE, exact, why);
    }
    return why;
  }

  private static void addKind(WordScanner word, List<String> why) {
    switch (word.kind()) {
      case NUMBER -> why.add("number: written without thousands separators");
      case TAG -> why.add("hashtag: one term for the whole, its parts follow");
      case OTHER -> why.add("not Arabic: no stem");
      case ARABIC -> {}
    }
  }

  private static void addFolding(FoldingLevel level, String word, List<String> why) {
    for (FoldingRule rule : level.rules()) {
      if (rule.concerns(word)) {
        why.add(rule.name() + ": " + rule.reason());
      }
    }
  }

  private static void addStem(String exact, List<String> why) {
    StemExplanation explanation = Segmenter.news().explain(exact);
    if (!explanation.particles().isEmpty()) {
      why.add("particles cut: " + explanation.particles());
    }
    if (!explanation.ending().isEmpty()) {
      why.add("endings cut: " + explanation.ending());
    }
    if (explanation.particles().isEmpty() && explanation.ending().isEmpty()) {
      why.add("the whole word is its stem");
    }
    why.add("why this stem: " + explanation.reason());
    if (!explanation.family().isEmpty()) {
      why.add("family, " + explanation.familyReason() + ": " + explanation.family());
    }
  }
}
