// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.resemblance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sketch tells what the texts would tell. */
class SketchTest {
  private static final long SEED = 13;
  private static final int TRIALS = 300;

  private final Random random = new Random(SEED);

  @Test
  void estimatesTheShareOfRunsThatBothTextsHold() {
    double squares = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] text = words(20 + random.nextInt(400));
      int[] edited = edited(text, random.nextDouble() * 0.4);
      double error = sketch(text).resemblance(sketch(edited)) - exact(text, edited);
      squares += error * error;
    }
    assertThat(Math.sqrt(squares / TRIALS)).as("seed %s", SEED).isLessThan(0.05);
  }

  @Test
  void isWhollyLikeItself() {
    Sketch sketch = sketch(words(40));
    assertThat(sketch.resemblance(sketch)).isCloseTo(1, within(1e-9));
  }

  @Test
  void resemblesAsItIsResembled() {
    int[] text = words(100);
    Sketch one = sketch(text);
    Sketch other = sketch(edited(text, 0.2));
    assertThat(one.resemblance(other)).isEqualTo(other.resemblance(one));
    assertThat(one.agreeing(other)).isEqualTo(other.agreeing(one));
  }

  @Test
  void comesBackFromItsBytes() {
    Sketch sketch = sketch(words(30));
    assertThat(Sketch.of(sketch.toBytes(), 0)).isEqualTo(sketch);
  }

  @Test
  void sharesALookupWithWhatResemblesIt() {
    int missed = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      int[] text = words(60 + random.nextInt(200));
      Set<Integer> shared = new HashSet<>(sketch(text).lookups());
      shared.retainAll(sketch(edited(text, 0.1)).lookups());
      missed += shared.isEmpty() ? 1 : 0;
    }
    assertThat(missed).as("seed %s", SEED).isLessThanOrEqualTo(TRIALS / 100);
  }

  @Test
  void knowsNothingOfATextOfTwoWords() {
    Sketch sketch = sketch(words(2));
    assertThat(sketch.lookups()).isEmpty();
    assertThat(sketch.resemblance(sketch)).isZero();
  }

  @Test
  void forgetsTheTextBefore() {
    int[] text = words(50);
    var builder = new SketchBuilder();
    addAll(builder, words(50));
    builder.clear();
    addAll(builder, text);
    assertThat(builder.toSketch()).isEqualTo(sketch(text));
  }

  private int[] words(int count) {
    return random.ints(count).toArray();
  }

  private int[] edited(int[] text, double rate) {
    int[] edited = text.clone();
    for (int i = 0; i < edited.length; i++) {
      edited[i] = random.nextDouble() < rate ? random.nextInt() : edited[i];
    }
    return edited;
  }

  private static Sketch sketch(int[] words) {
    var builder = new SketchBuilder();
    addAll(builder, words);
    return builder.toSketch();
  }

  private static void addAll(SketchBuilder builder, int[] words) {
    for (int word : words) {
      builder.add(word);
    }
  }

  private static double exact(int[] one, int[] other) {
    Set<List<Integer>> both = runs(one);
    both.retainAll(runs(other));
    Set<List<Integer>> either = runs(one);
    either.addAll(runs(other));
    return (double) both.size() / either.size();
  }

  private static Set<List<Integer>> runs(int[] words) {
    Set<List<Integer>> runs = new HashSet<>();
    for (int i = SketchBuilder.RUN; i <= words.length; i++) {
      runs.add(List.of(words[i - 3], words[i - 2], words[i - 1]));
    }
    return runs;
  }
}
