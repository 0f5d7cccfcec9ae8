// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.text.Segmentation;
import io.fihris.text.Segmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
  @Test
  void neverLetsASegmenterSeeThePartItJudges() {
    // In part 0 every word ends in -at cut off, in part 1 the same words are whole: a segmenter
    // trained on the other part must answer the other way round.
    List<Segmentation> words = new ArrayList<>();
    List<Integer> sections = new ArrayList<>();
    for (String stem : List.of("دردش", "كفتر", "زخطر", "صغضر", "فنجز", "قطخش", "شمخت", "طبظر")) {
      for (int part = 0; part < 2; part++) {
        words.add(new Segmentation(stem + "ات", 0, part == 0 ? 2 : 0));
        sections.add(part);
      }
    }
    SegmentationGold gold = new SegmentationGold(words, sections);
    CrossValidation validation = new CrossValidation(Segmenter.news(), gold);
    IntFunction<Stemmer> stemmers = validation.stemmers();
    assertThat(validation.partCount()).isEqualTo(2);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).word();
      String stem = stemmers.apply(i).stem(word);
      assertThat(stem).as(word).isEqualTo(sections.get(i) == 0 ? word : words.get(i - 1).stem());
    }
  }

  @Test
  void cutsATextOfOneSectionIntoFiveParts() {
    List<Segmentation> words = new ArrayList<>();
    List<Integer> sections = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      words.add(new Segmentation("كتاب", 0, 0));
      sections.add(0);
    }
    SegmentationGold gold = new SegmentationGold(words, sections);
    assertThat(new CrossValidation(Segmenter.news(), gold).partCount()).isEqualTo(5);
  }

  @Test
  void recognisesAPartOfATrainingTextAndNoOtherText() {
    List<Segmentation> training = randomText(1, 4000);
    TrainingText known = TrainingText.of(training);
    assertThat(known.contains(training.subList(1000, 2000))).isTrue();
    assertThat(known.contains(randomText(2, 1000))).isFalse();
  }

  @Test
  void remembersWhatTheShippedModelWasTrainedOn() throws IOException {
    assertThat(GoldLines.resource(TrainingText.RESOURCE)).hasSizeGreaterThan(300);
    assertThat(TrainingText.shipped().contains(randomText(3, 1000))).isFalse();
  }

  private static List<Segmentation> randomText(long seed, int length) {
    Random random = new Random(seed);
    List<Segmentation> text = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      text.add(new Segmentation("كتاب" + (char) ('ب' + random.nextInt(8)), 0, 0));
    }
    return text;
  }
}
