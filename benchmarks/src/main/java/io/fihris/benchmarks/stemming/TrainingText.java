// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import io.fihris.text.Segmentation;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Remembers which text the shipped model was trained on, so that a gold file that is part of it is
 * never reported as if it were new.
 *
 * <p>A sample of the text's runs of eight words is kept as hashes: every run whose hash ends in
 * five zero bits. A text belongs to the training text when half of its own sample is in there.
 *
 * <p>Immutable.
 */
public final class TrainingText {
  static final String RESOURCE = "training-text.tsv";

  private static final int RUN = 8;
  private static final long SAMPLE_MASK = 31;
  private static final double MIN_SHARE = 0.5;
  private static final long FNV_START = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final Set<String> sample;

  private TrainingText(Set<String> sample) {
    this.sample = Set.copyOf(sample);
  }

  /** {@return the sample of the text that the shipped model was trained on} */
  public static TrainingText shipped() throws IOException {
    return new TrainingText(
        GoldLines.resource(RESOURCE).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toSet()));
  }

  static TrainingText of(List<Segmentation> text) {
    return new TrainingText(sample(text));
  }

  /** {@return the sampled hashes of a text, in hexadecimal, sorted} */
  public static Set<String> sample(List<Segmentation> text) {
    Set<String> sample = new TreeSet<>();
    for (int i = 0; i + RUN <= text.size(); i++) {
      long hash = FNV_START;
      for (Segmentation word : text.subList(i, i + RUN)) {
        hash = (hash ^ word.word().hashCode()) * FNV_PRIME;
      }
      hash ^= hash >>> 32;
      if ((hash & SAMPLE_MASK) == 0) {
        sample.add(Long.toHexString(hash));
      }
    }
    return sample;
  }

  /** {@return whether a text is part of the training text} */
  public boolean contains(List<Segmentation> text) {
    Set<String> other = sample(text);
    long shared = other.stream().filter(sample::contains).count();
    return !other.isEmpty() && shared >= MIN_SHARE * other.size();
  }
}
