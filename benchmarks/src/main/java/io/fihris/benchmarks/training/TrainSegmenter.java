// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.training;

import io.fihris.benchmarks.stemming.GoldLines;
import io.fihris.benchmarks.stemming.SegmentationGold;
import io.fihris.benchmarks.stemming.TrainingText;
import io.fihris.text.SegmenterTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the model files of the segmenter from segmented text and a corpus.
 *
 * <p>Usage: {@code TrainSegmenter GOLD CORPUS MODEL_FOLDER}, for example the WikiNews segmentation,
 * the ANT corpus in BEIR layout and {@code core/src/main/model}. The same inputs always give the
 * same files.
 */
public final class TrainSegmenter {
  private static final int ARGUMENTS = 3;

  private TrainSegmenter() {}

  /**
   * Trains and writes {@code vocabulary.tsv}, {@code segmenter-weights.tsv} and {@code
   * training-text.tsv}.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != ARGUMENTS) {
      throw new IllegalArgumentException("Usage: TrainSegmenter GOLD CORPUS MODEL_FOLDER");
    }
    Map<String, Integer> vocabulary = CorpusWords.count(Path.of(arguments[1]));
    SegmentationGold gold = SegmentationGold.of(GoldLines.read(Path.of(arguments[0])));
    short[] weights = SegmenterTrainer.of(vocabulary).weights(gold.words());
    Path folder = Path.of(arguments[2]);
    Files.write(folder.resolve("vocabulary.tsv"), vocabularyLines(vocabulary));
    Files.write(folder.resolve("segmenter-weights.tsv"), weightLines(weights));
    Files.write(folder.resolve("training-text.tsv"), sampleLines(gold));
  }

  private static List<String> sampleLines(SegmentationGold gold) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Hashes of some runs of eight words of the text the segmenter was trained on, by which");
    lines.add("# fihris stemming tells that a gold is that text. Written by TrainSegmenter.");
    lines.add("# Format: one hash a line, in hexadecimal. Licence: Apache-2.0.");
    lines.addAll(TrainingText.sample(gold.words()));
    return lines;
  }

  private static List<String> vocabularyLines(Map<String, Integer> vocabulary) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Words of the ANT corpus v1.1 (Tunisian news, Apache-2.0) and how often each occurs.");
    lines.add("# Format: word TAB count; a word alone occurs once. Written by TrainSegmenter.");
    lines.add("# Licence: Apache-2.0.");
    vocabulary.forEach((word, count) -> lines.add(count == 1 ? word : word + "\t" + count));
    return lines;
  }

  private static List<String> weightLines(short[] weights) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the segmenter, learnt from the WikiNews segmentation (free to copy and");
    lines.add("# distribute) and the counts in vocabulary.tsv. Written by TrainSegmenter.");
    lines.add(
        "# Format: number of the hashed feature in hexadecimal TAB weight. Licence: Apache-2.0.");
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        lines.add(Integer.toHexString(i) + "\t" + weights[i]);
      }
    }
    return lines;
  }
}
