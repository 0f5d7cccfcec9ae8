// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A gold standard that stemmers are measured against. */
public sealed interface Gold permits SegmentationGold, LemmaGold, PairGold {

  /**
   * Reads a gold file and tells its kind by its lines.
   *
   * <p>Three columns of which the third holds tags such as {@code DET+NOUN}: segmentation. A header
   * with a column {@code lemma} or {@code lemmas}: lemmas. Anything else with two columns: pairs.
   * Gzip is told by the first bytes.
   *
   * @throws IllegalArgumentException if the file fits none of them
   */
  static Gold read(Path file) throws IOException {
    List<String> lines = GoldLines.read(file);
    String[] header = lines.stream().findFirst().orElse("").split("\t", -1);
    if (LemmaGold.isHeader(header)) {
      return LemmaGold.of(lines);
    }
    if (lines.stream().skip(1).filter(SegmentationGold::isLine).limit(2).count() == 2) {
      return SegmentationGold.of(lines);
    }
    PairGold pairs = PairGold.of(lines);
    if (pairs.pairs().isEmpty()) {
      throw new IllegalArgumentException(
          "Cannot tell the kind of gold (segmentation, lemmas or pairs, with tabs): " + file);
    }
    return pairs;
  }

  /** {@return how many words or pairs are judged} */
  int size();

  /** {@return whether a word is written in basic Arabic letters alone} */
  static boolean isWord(String text) {
    return Words.ARABIC.matcher(text).matches();
  }

  /** The pattern of {@link #isWord}. */
  final class Words {
    private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A]+");

    private Words() {}
  }
}
