// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import io.fihris.text.Segmentation;
import io.fihris.text.Segmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How right this library's stemmer and Lucene's are on a gold standard.
 *
 * <p>Measures, all with both sides in the same {@linkplain Spelling folded spelling}: exact (the
 * stem is the gold's), bare intact (a word without affixes is left whole), pairs (of all pairs of
 * distinct words, which belong together; see {@link PairCounts}), conflated (the two words of a
 * listed pair meet). On the WikiNews segmentation gold of 12,995 content words light10 reaches .686
 * exact, .831 bare intact and pair F1 .654.
 *
 * <p>Against segmentations the stem is measured, against lemmas the word family, since a lemma
 * joins singular and broken plural; listed pairs may meet as either. A gold that the shipped model
 * was trained on is cross-validated, and the report says so.
 *
 * @param gold name of the gold file
 * @param words how many words or pairs were judged
 * @param note how the figures of {@code fihris} came about, or ""
 * @param systems the figures
 */
public record StemmingReport(String gold, int words, String note, List<Scores> systems) {
  private static final String FIHRIS = "fihris";

  /** Keeps a copy. */
  public StemmingReport {
    systems = List.copyOf(systems);
  }

  /** Measures all systems on a gold file. */
  public static StemmingReport measure(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return switch (Gold.read(file)) {
      case SegmentationGold gold -> onSegmentations(name, gold);
      case LemmaGold gold -> onLemmas(name, gold);
      case PairGold gold -> onPairs(name, gold);
    };
  }

  private static StemmingReport onSegmentations(String name, SegmentationGold gold)
      throws IOException {
    Stemmer shipped = new FihrisStemmer(Segmenter.news());
    List<Scores> scores = new ArrayList<>();
    String note = "";
    if (TrainingText.shipped().contains(gold.words())) {
      CrossValidation validation = new CrossValidation(Segmenter.news(), gold);
      note =
          "The shipped weights were learnt from this text: the figures of fihris are cross-validated"
              + " over its %d contiguous parts, those of fihris-in-sample are not."
                  .formatted(validation.partCount());
      scores.add(score(FIHRIS, gold, validation.stemmers()));
      scores.add(score("fihris-in-sample", gold, word -> shipped));
    } else {
      scores.add(score(FIHRIS, gold, word -> shipped));
    }
    luceneStemmers().forEach((system, stemmer) -> scores.add(score(system, gold, n -> stemmer)));
    return new StemmingReport(name, gold.size(), note, scores);
  }

  private static Scores score(String name, SegmentationGold gold, IntFunction<Stemmer> stemmers) {
    ExactCounts exact = new ExactCounts();
    PairCounts pairs = new PairCounts();
    for (int i = 0; i < gold.size(); i++) {
      Segmentation word = gold.words().get(i);
      String stem = stemmers.apply(i).stem(word.word());
      exact.add(word, stem);
      pairs.add(word.word(), word.stem(), stem);
    }
    return exact.scores(name, pairs.measure());
  }

  private static StemmingReport onLemmas(String name, LemmaGold gold) {
    List<Scores> scores = new ArrayList<>();
    Stemmer shipped = new FihrisStemmer(Segmenter.news());
    scores.add(score(FIHRIS, gold, shipped));
    // A lambda has no families: its family is its stem.
    scores.add(score("fihris-stem", gold, word -> shipped.stem(word)));
    luceneStemmers().forEach((system, stemmer) -> scores.add(score(system, gold, stemmer)));
    return new StemmingReport(name, gold.size(), "", scores);
  }

  private static Scores score(String name, LemmaGold gold, Stemmer stemmer) {
    PairCounts pairs = new PairCounts();
    gold.words().forEach(word -> pairs.add(word.word(), word.lemma(), stemmer.family(word.word())));
    return Scores.ofPairs(name, pairs.measure());
  }

  private static StemmingReport onPairs(String name, PairGold gold) throws IOException {
    PairGold lookAlikes = PairGold.of(GoldLines.resource("look-alikes.tsv"));
    List<Scores> scores = new ArrayList<>();
    Map<String, Stemmer> systems = new LinkedHashMap<>();
    systems.put(FIHRIS, new FihrisStemmer(Segmenter.news()));
    systems.putAll(luceneStemmers());
    systems.forEach(
        (system, stemmer) ->
            scores.add(
                Scores.ofConflation(
                    system, conflated(gold, stemmer), conflated(lookAlikes, stemmer))));
    String note = "False merges: of %d look-alike pairs.".formatted(lookAlikes.size());
    return new StemmingReport(name, gold.size(), note, scores);
  }

  private static double conflated(PairGold gold, Stemmer stemmer) {
    long meeting = gold.pairs().stream().filter(pair -> meet(pair, stemmer)).count();
    return (double) meeting / Math.max(1, gold.size());
  }

  private static boolean meet(PairGold.Pair pair, Stemmer stemmer) {
    String first = pair.first();
    String second = pair.second();
    return Spelling.fold(stemmer.stem(first)).equals(Spelling.fold(stemmer.stem(second)))
        || Spelling.fold(stemmer.family(first)).equals(Spelling.fold(stemmer.family(second)));
  }

  private static Map<String, Stemmer> luceneStemmers() {
    Map<String, Stemmer> stemmers = new LinkedHashMap<>();
    stemmers.put("lucene-arabic", AnalyzerStemmer.lightTen());
    stemmers.put("lucene-snowball", AnalyzerStemmer.snowball());
    stemmers.put("lucene-standard", AnalyzerStemmer.none());
    return stemmers;
  }
}
