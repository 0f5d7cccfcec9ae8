// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles the vocabulary, the weights and the lexicons into the one resource a {@link Segmenter}
 * reads, and the families once more as {@link FamilyStems} lists them.
 */
final class SegmenterCompiler {
  /** Words rarer than this get no entry for their careless spelling; they are judged when met. */
  private static final int MIN_CARELESS = 3;

  private final Map<String, Integer> vocabulary;
  private final Map<String, Integer> lexicon;
  private final Path lexicons;
  private final PackedTable counts;
  private final short[] weights;

  private SegmenterCompiler(Path sources) throws IOException {
    lexicons = sources.resolve("lexicon");
    vocabulary = vocabulary(sources.resolve("model/vocabulary.tsv"));
    weights = weights(sources.resolve("model/segmenter-weights.tsv"));
    counts = StemCounts.of(vocabulary);
    lexicon = WholeWords.read(lexicons, judge(Map.of()));
  }

  /** Writes the resource for the sources under {@code src/main} into a folder. */
  static void compile(Path sources, Path output) throws IOException {
    SegmenterModel model = new SegmenterCompiler(sources).compile(output);
    Path resource = output.resolve(SegmenterModel.RESOURCE);
    try (TableWriter out = new TableWriter(Files.newOutputStream(resource))) {
      model.write(out);
    }
  }

  private SegmenterModel compile(Path output) throws IOException {
    Segmenter judge = judge(lexicon);
    FamilyCollector collector = new FamilyCollector(judge);
    vocabulary.forEach((word, count) -> collector.add(segmentation(judge, word), count));
    Map<String, Integer> cuts = new TreeMap<>();
    vocabulary.keySet().forEach(word -> cuts.put(word, cuts(judge, word)));
    lexicon.keySet().forEach(word -> cuts.put(word, cuts(judge, word)));
    addCarelessSpellings(cuts);
    Map<String, WordFamilies.Entry> ofStems = collector.collect(lexicons);
    FamilyStemsCompiler.compile(ofStems, output);
    WordFamilies families = WordFamilies.of(ofStems);
    cuts.replaceAll((word, cut) -> withFamily(word, cut, families));
    cuts.putAll(IrregularWords.cuts(families));
    return model(cuts, families);
  }

  private Segmenter judge(Map<String, Integer> words) {
    return new Segmenter(model(words, WordFamilies.of(Map.of())));
  }

  /** News often drops hamza and the dots of teh marbuta; a known word is known so spelt, too. */
  private void addCarelessSpellings(Map<String, Integer> cuts) {
    for (Map.Entry<String, Integer> entry : List.copyOf(cuts.entrySet())) {
      String word = entry.getKey();
      String careless = SegmenterTrainer.careless(word);
      if (isCommoner(word, careless)) {
        cuts.put(careless, entry.getValue());
      } else if (vocabulary.getOrDefault(word, MIN_CARELESS) >= MIN_CARELESS) {
        cuts.putIfAbsent(careless, entry.getValue());
      }
    }
  }

  /**
   * A word of the lexicon that is commoner than its careless spelling is what that spelling means.
   */
  private boolean isCommoner(String word, String careless) {
    return lexicon.containsKey(word)
        && !lexicon.containsKey(careless)
        && vocabulary.getOrDefault(word, 0) > vocabulary.getOrDefault(careless, 0);
  }

  private static int withFamily(String word, int cuts, WordFamilies families) {
    return Cuts.withFamily(cuts, families.of(word.toCharArray(), 0, word.length(), cuts));
  }

  private SegmenterModel model(Map<String, Integer> cuts, WordFamilies families) {
    Map<Long, Long> known = new HashMap<>();
    cuts.forEach((word, cut) -> known.put(WordHash.of(word), (long) cut));
    return new SegmenterModel(PackedTable.of(known), counts, families, weights);
  }

  static Segmentation segmentation(Segmenter segmenter, String word) {
    int cuts = cuts(segmenter, word);
    return new Segmentation(word, Cuts.particles(cuts), Cuts.endings(cuts));
  }

  private static int cuts(Segmenter segmenter, String word) {
    return segmenter.segment(word.toCharArray(), 0, word.length());
  }

  /** Lines {@code word TAB count}; a word without a count occurs once. */
  private static Map<String, Integer> vocabulary(Path file) throws IOException {
    Map<String, Integer> vocabulary = new TreeMap<>();
    for (String[] fields : Lexicon.read(file)) {
      vocabulary.put(fields[0], fields.length == 1 ? 1 : Integer.parseInt(fields[1]));
    }
    return vocabulary;
  }

  /** Lines {@code number TAB weight}, the number in hexadecimal. */
  private static short[] weights(Path file) throws IOException {
    short[] weights = new short[SplitFeatures.WEIGHTS];
    for (String[] fields : Lexicon.read(file)) {
      weights[Integer.parseInt(fields[0], 16)] = Short.parseShort(fields[1]);
    }
    return weights;
  }
}
