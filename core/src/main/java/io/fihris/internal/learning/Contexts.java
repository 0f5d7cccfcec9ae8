// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import java.util.Arrays;
import java.util.BitSet;
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

  /** The company of one stem: by ascending number, with its weight. */
  static final class Vector {
    private final int[] company;
    private final float[] weights;

    private Vector(int[] company, float[] weights) {
      this.company = company;
      this.weights = weights;
    }

    /** How alike the company of two stems is, in [0, 1]. */
    double similarity(Vector other) {
      double sum = 0;
      int i = 0;
      int j = 0;
      while (i < company.length && j < other.company.length) {
        if (company[i] == other.company[j]) {
          sum += weights[i++] * other.weights[j++];
        } else if (company[i] < other.company[j]) {
          i++;
        } else {
          j++;
        }
      }
      return sum;
    }
  }

  private final StemCorpus corpus;
  private final int[] companyOf;
  private final double[] shares;
  private final int[][] occurrences;

  /** Knows where some stems of a corpus stand. */
  Contexts(StemCorpus corpus, BitSet stems) {
    this.corpus = corpus;
    this.companyOf = companyNumbers(corpus);
    this.shares = shares(corpus, companyOf);
    this.occurrences = occurrences(corpus, stems);
  }

  /** The company that one of the stems keeps. */
  Vector of(int stem) {
    int[] seen = seen(occurrences[stem]);
    int[] company = new int[seen.length];
    float[] weights = new float[seen.length];
    int size = 0;
    for (int from = 0; from < seen.length; ) {
      int until = from;
      while (until < seen.length && seen[until] == seen[from]) {
        until++;
      }
      double weight = weight(until - from, seen.length, shares[seen[from]]);
      if (weight > 0) {
        company[size] = seen[from];
        weights[size++] = (float) weight;
      }
      from = until;
    }
    return normalized(Arrays.copyOf(company, size), Arrays.copyOf(weights, size));
  }

  private static double weight(int count, int all, double share) {
    double information = Math.log(count / (double) all / share);
    return information * Math.min(1, Math.sqrt(count / SURE_COUNT));
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

  /** The numbers of the company around some places, in ascending order. */
  private int[] seen(int[] places) {
    int[] seen = new int[2 * WINDOW * places.length];
    int count = 0;
    for (int at : places) {
      count = look(at, -1, seen, count);
      count = look(at, 1, seen, count);
    }
    Arrays.sort(seen, 0, count);
    return Arrays.copyOf(seen, count);
  }

  private int look(int at, int step, int[] seen, int count) {
    int next = count;
    for (int i = 1; i <= WINDOW; i++) {
      int index = at + step * i;
      if (index < 0 || index >= corpus.length() || corpus.at(index) == StemCorpus.BREAK) {
        break;
      }
      int company = corpus.at(index) == StemCorpus.OTHER ? -1 : companyOf[corpus.at(index)];
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
