// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SignificanceTest {
  /** Gosset's sleep data of 1908: differences of ten patients; t = 4.0621, p = .002833. */
  private static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

  @Test
  void tTestGivesGossetsResult() {
    assertThat(PairedTTest.pValue(SLEEP)).isCloseTo(0.002833, within(1e-6));
  }

  @Test
  void randomizationIsExactOnFewTopics() {
    // Nine differences, all of one sign: 2 of 512 swaps are as extreme.
    double p = new FisherRandomization(200_000, 1).pValue(SLEEP);
    assertThat(p).isCloseTo(2 / 512.0, within(5e-4));
  }

  @Test
  void randomizationAgreesWithTheTTestOnNormalDifferences() {
    var random = new Random(7);
    double[] differences = random.doubles(300).map(d -> random.nextGaussian() + 0.1).toArray();
    assertThat(FisherRandomization.DEFAULT.pValue(differences))
        .isCloseTo(PairedTTest.pValue(differences), within(0.01));
  }

  @Test
  void randomizationRaisesFalseAlarmsAtItsLevel() {
    var random = new Random(11);
    int alarms = 0;
    for (int trial = 0; trial < 400; trial++) {
      double[] noise = random.doubles(40).map(d -> random.nextGaussian()).toArray();
      if (new FisherRandomization(400, trial).pValue(noise) < 0.05) {
        alarms++;
      }
    }
    assertThat(alarms).as("of 400 trials at level .05").isBetween(8, 36);
  }

  @Test
  void equalSystemsAreNotSignificant() {
    double[] none = new double[20];
    assertThat(PairedTTest.pValue(none)).isEqualTo(1);
    assertThat(FisherRandomization.DEFAULT.pValue(none)).isEqualTo(1);
    assertThat(Differences.of(none)).isEqualTo(new Differences(0, 0, 0, 20, 0));
  }

  @Test
  void countsWinsTiesAndLosses() {
    Differences sample = Differences.of(new double[] {0.5, -0.25, 0, 0.25, 1e-12});
    assertThat(sample.wins()).isEqualTo(2);
    assertThat(sample.ties()).isEqualTo(2);
    assertThat(sample.losses()).isEqualTo(1);
    assertThat(Differences.of(SLEEP).effectSize()).isCloseTo(1.2846, within(1e-4));
  }

  @Test
  void holmCorrectsStepByStep() {
    assertThat(HolmCorrection.of(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    assertThat(HolmCorrection.of(new double[] {0.9, 0.8})).containsExactly(1, 1);
  }
}
