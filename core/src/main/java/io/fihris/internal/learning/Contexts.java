// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The company that stems keep: a sparse vector of positive pointwise mutual information with the
 * stems around it. Two stems with a high cosine are used alike.
 *
 * <p>Source: Levy, Goldberg and Dagan, Improving Distributional Similarity with Lessons Learned
 * from Word Embeddings, 2015 (context distribution smoothing).
 */
final class Contexts {
  /** Words to each side that count as company. */
  private static final int WINDOW = 4;

  /** So many of the most frequent stems count as company; rarer ones tell little. */
  private static final int MAX_COMPANY = 30_000;

  /** Rarer stems do not count as company. */
  private static final int MIN_COMPANY_FREQUENCY = 5;

  /** Occurrences of one stem that are looked at; more change its vector little and cost memory. */
  private static final int MAX_OCCURRENCES = 20_000;

  /** Flattens the distribution of company, so that rare company does not count too much. */
  private static final double SMOOTHING = 0.75;

  /** A co-occurrence seen so often counts in full, one seen less the root of its share. */
  private static final double SURE_COUNT = 3;

  /** Company by ascending number, with its weight. */
  private static final class Vector {
    private final int[] company;
    private final float[] weights;

    Vector(int[] company, float[] weights) {
      this.company = company;
      this.weights = weights;
    }
  }

  private final Map<Integer, Vector> vectors = new HashMap<>();

  /** Reads the company of some stems from a corpus. */
  Contexts(StemCorpus corpus, BitSet stems) {
    int[] companyOf = companyNumbers(corpus);
    double[] shares = shares(corpus, companyOf);
    int[][] occurrences = occurrences(corpus, stems);
    stems.stream()
        .forEach(stem -> vectors.put(stem, vector(corpus, occurrences[stem], companyOf, shares)));
  }

  /** How alike the company of two stems is, in [0, 1]. */
  double similarity(int first, int second) {
    Vector a = vectors.getOrDefault(first, new Vector(new int[0], new float[0]));
    Vector b = vectors.getOrDefault(second, new Vector(new int[0], new float[0]));
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < a.company.length && j < b.company.length) {
      if (a.company[i] == b.company[j]) {
        sum += a.weights[i++] * b.weights[j++];
      } else if (a.company[i] < b.company[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** Numbers the most frequent stems from 0; -1 for the others. */
  private static int[] companyNumbers(StemCorpus corpus) {
    int[] byFrequency =
        IntStream.range(0, corpus.stemCount())
            .boxed()
            .sorted((a, b) -> Integer.compare(corpus.frequency(b), corpus.frequency(a)))
            .mapToInt(Integer::intValue)
            .limit(MAX_COMPANY)
            .filter(stem -> corpus.frequency(stem) >= MIN_COMPANY_FREQUENCY)
            .toArray();
    int[] numbers = new int[corpus.stemCount()];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < byFrequency.length; i++) {
      numbers[byFrequency[i]] = i;
    }
    return numbers;
  }

  private static double[] shares(StemCorpus corpus, int[] companyOf) {
    double[] shares = new double[MAX_COMPANY];
    double sum = 0;
    for (int stem = 0; stem < companyOf.length; stem++) {
      if (companyOf[stem] >= 0) {
        shares[companyOf[stem]] = Math.pow(corpus.frequency(stem), SMOOTHING);
        sum += shares[companyOf[stem]];
      }
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** Where each of some stems stands in the corpus. */
  private static int[][] occurrences(StemCorpus corpus, BitSet stems) {
    int[][] occurrences = new int[corpus.stemCount()][];
    int[] counts = new int[corpus.stemCount()];
    stems.stream()
        .forEach(
            stem -> occurrences[stem] = new int[Math.min(corpus.frequency(stem), MAX_OCCURRENCES)]);
    for (int i = 0; i < corpus.length(); i++) {
      int stem = corpus.at(i);
      if (stem >= 0 && occurrences[stem] != null && counts[stem] < occurrences[stem].length) {
        occurrences[stem][counts[stem]++] = i;
      }
    }
    return occurrences;
  }

  private static Vector vector(
      StemCorpus corpus, int[] occurrences, int[] companyOf, double[] shares) {
    int[] seen = new int[2 * WINDOW * occurrences.length];
    int count = 0;
    for (int at : occurrences) {
      count = look(corpus, at, -1, companyOf, seen, count);
      count = look(corpus, at, 1, companyOf, seen, count);
    }
    Arrays.sort(seen, 0, count);
    int[] company = new int[count];
    float[] weights = new float[count];
    int size = 0;
    for (int from = 0; from < count; ) {
      int until = from;
      while (until < count && seen[until] == seen[from]) {
        until++;
      }
      double information = Math.log((until - from) / (double) count / shares[seen[from]]);
      if (information > 0) {
        company[size] = seen[from];
        weights[size++] =
            (float) (information * Math.min(1, Math.sqrt((until - from) / SURE_COUNT)));
      }
      from = until;
    }
    return normalized(Arrays.copyOf(company, size), Arrays.copyOf(weights, size));
  }

  private static int look(
      StemCorpus corpus, int at, int step, int[] companyOf, int[] seen, int count) {
    int next = count;
    for (int i = 1; i <= WINDOW; i++) {
      int index = at + step * i;
      if (index < 0 || index >= corpus.length() || corpus.at(index) == StemCorpus.BREAK) {
        break;
      }
      int company = companyOf[corpus.at(index)];
      if (company >= 0) {
        seen[next++] = company;
      }
    }
    return next;
  }

  private static Vector normalized(int[] company, float[] weights) {
    double squares = 0;
    for (float weight : weights) {
      squares += weight * weight;
    }
    float norm = (float) Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= norm;
    }
    return new Vector(company, weights);
  }
}
