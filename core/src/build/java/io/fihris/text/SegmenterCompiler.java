// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Compiles the vocabulary, the weights and the lexicons into the one resource a {@link Segmenter}
 * reads.
 */
final class SegmenterCompiler {
  private SegmenterCompiler() {}

  /** Writes the resource for the sources under {@code src/main} into a folder. */
  static void compile(Path sources, Path output) throws IOException {
    Path model = sources.resolve("model");
    Map<String, Integer> vocabulary = vocabulary(model.resolve("vocabulary.tsv"));
    short[] weights = weights(model.resolve("segmenter-weights.tsv"));
    PackedTable counts = StemCounts.of(vocabulary);
    PackedTable none = PackedTable.of(Map.of(), Segmenter.KNOWN_BITS);
    PackedTable known = known(vocabulary, new Segmenter(new SegmenterModel(none, counts, weights)));
    Files.write(
        output.resolve(SegmenterModel.RESOURCE),
        new SegmenterModel(known, counts, weights).toBytes());
  }

  /** Lines {@code word TAB count}; a word without a count occurs once. */
  private static Map<String, Integer> vocabulary(Path file) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        vocabulary.put(fields[0], fields.length == 1 ? 1 : Integer.parseInt(fields[1]));
      }
    }
    return vocabulary;
  }

  /** Lines {@code number TAB weight}, the number in hexadecimal. */
  private static short[] weights(Path file) throws IOException {
    short[] weights = new short[SplitFeatures.WEIGHTS];
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        weights[Integer.parseInt(fields[0], 16)] = Short.parseShort(fields[1]);
      }
    }
    return weights;
  }

  private static PackedTable known(Map<String, Integer> vocabulary, Segmenter segmenter) {
    Map<Long, Long> known = new HashMap<>();
    for (String word : vocabulary.keySet()) {
      char[] letters = word.toCharArray();
      known.put(
          WordHash.of(word), Segmenter.toKnown(segmenter.segment(letters, 0, letters.length)));
    }
    return PackedTable.of(known, Segmenter.KNOWN_BITS);
  }
}
