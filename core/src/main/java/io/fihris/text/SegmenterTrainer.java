// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Trains a {@link Segmenter} from segmented text and the word counts of a corpus.
 *
 * <p>The model is a softmax over the possible splits of a word, linear in hashed features, trained
 * by AdaGrad on the distinct words of the text. The same text and counts always give the same
 * model. 13,000 words take under a second.
 *
 * <p>For one thread at a time.
 */
public final class SegmenterTrainer {
  private static final int EPOCHS = 8;
  private static final double LEARNING_RATE = 0.1;
  private static final double MAX_IMPORTANCE = 5;
  private static final double NEGLIGIBLE_GRADIENT = 1e-4;
  private static final double SCALE = 256;

  /** How much a careless spelling counts beside the careful one. Tuned by cross-validation. */
  private static final double CARELESS_SHARE = 0.3;

  private static final long SEED = 42;

  private final SplitFeatures split;

  SegmenterTrainer(PackedTable counts) {
    this.split = new SplitFeatures(counts, new short[SplitFeatures.WEIGHTS]);
  }

  /** {@return a trainer that knows how often a corpus shows each word, in exact spelling} */
  public static SegmenterTrainer of(Map<String, Integer> occurrences) {
    return new SegmenterTrainer(StemCounts.of(occurrences));
  }

  /** {@return the weights learnt from running text, numbered as the features are} */
  public short[] weights(List<Segmentation> text) {
    List<Example> examples = examples(text);
    float[] weights = new float[SplitFeatures.WEIGHTS];
    float[] squares = new float[SplitFeatures.WEIGHTS];
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        learn(example, weights, squares);
      }
    }
    short[] scaled = new short[weights.length];
    for (int i = 0; i < weights.length; i++) {
      scaled[i] = (short) Math.round(weights[i] * SCALE);
    }
    return scaled;
  }

  private List<Example> examples(List<Segmentation> text) {
    Map<Segmentation, Double> distinct = new LinkedHashMap<>();
    text.forEach(word -> distinct.merge(word, 1.0, Double::sum));
    addCarelessSpellings(distinct);
    List<Example> examples = new ArrayList<>();
    distinct.forEach(
        (word, count) -> {
          Example example = example(word, Math.min(MAX_IMPORTANCE, Math.sqrt(count)));
          if (example.right() >= 0 && example.features().length > 1) {
            examples.add(example);
          }
        });
    return examples;
  }

  /**
   * News often drops hamza and the dots of teh marbuta: the same words are also learnt spelt so.
   */
  private static void addCarelessSpellings(Map<Segmentation, Double> distinct) {
    Set<String> words = new HashSet<>();
    distinct.keySet().forEach(word -> words.add(word.word()));
    for (Map.Entry<Segmentation, Double> entry : List.copyOf(distinct.entrySet())) {
      Segmentation word = entry.getKey();
      String careless = careless(word.word());
      if (!words.contains(careless)) {
        distinct.merge(
            new Segmentation(careless, word.particles(), word.endings()),
            entry.getValue() * CARELESS_SHARE,
            Double::sum);
      }
    }
  }

  static String careless(String word) {
    String bare = word.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا');
    if (bare.endsWith("ة")) {
      return bare.substring(0, bare.length() - 1) + "ه";
    }
    return bare.endsWith("ى") ? bare.substring(0, bare.length() - 1) + "ي" : bare;
  }

  private Example example(Segmentation word, double importance) {
    int length = word.word().length();
    if (length > SplitFeatures.MAX_LENGTH) {
      return new Example(new int[0][], -1, importance);
    }
    split.take(word.word().toCharArray(), 0, length);
    List<int[]> features = new ArrayList<>();
    int right = -1;
    for (int p = 0; p < split.particleCount(); p++) {
      for (int e = 0; e < split.endingCount() && split.isSplit(p, e); e++) {
        if (split.start(p) == word.particles() && length - split.end(e) == word.endings()) {
          right = features.size();
        }
        features.add(split.of(p, e));
      }
    }
    return new Example(features.toArray(int[][]::new), right, importance);
  }

  private static void learn(Example example, float[] weights, float[] squares) {
    double[] probabilities = probabilities(example, weights);
    for (int i = 0; i < probabilities.length; i++) {
      double gradient = (probabilities[i] - (i == example.right() ? 1 : 0)) * example.importance();
      if (Math.abs(gradient) < NEGLIGIBLE_GRADIENT) {
        continue;
      }
      for (int feature : example.features()[i]) {
        squares[feature] += (float) (gradient * gradient);
        weights[feature] -= (float) (LEARNING_RATE * gradient / Math.sqrt(squares[feature]));
      }
    }
  }

  private static double[] probabilities(Example example, float[] weights) {
    double[] scores = new double[example.features().length];
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (int feature : example.features()[i]) {
        scores[i] += weights[feature];
      }
      best = Math.max(best, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - best);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the training loop fast
  private record Example(int[][] features, int right, double importance) {}
}
