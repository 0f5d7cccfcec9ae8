// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.vectors;

import io.fihris.search.Fusion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/** Makes one order of two. */
public final class Fuser {
  private final Fusion fusion;

  /** Joins as a fusion says. */
  public Fuser(Fusion fusion) {
    this.fusion = fusion;
  }

  /**
   * The documents of both sides, each once, best first; where scores are equal, those found by
   * words first, in their order.
   *
   * @param byWords best first
   * @param byMeaning best first
   */
  public List<ScoreDoc> fused(List<ScoreDoc> byWords, List<ScoreDoc> byMeaning) {
    Map<Integer, Double> scores = new LinkedHashMap<>();
    add(scores, byWords, wordsWeight());
    add(scores, byMeaning, meaningWeight());
    var fused = new ArrayList<ScoreDoc>(scores.size());
    scores.forEach((doc, score) -> fused.add(new ScoreDoc(doc, score.floatValue())));
    fused.sort(Comparator.comparingDouble(doc -> -scores.getOrDefault(doc.doc, 0.0)));
    return fused;
  }

  private double wordsWeight() {
    return switch (fusion) {
      case Fusion.ReciprocalRank ranks -> 1;
      case Fusion.WeightedSum sum -> 1 - sum.meaning();
    };
  }

  private double meaningWeight() {
    return switch (fusion) {
      case Fusion.ReciprocalRank ranks -> 1;
      case Fusion.WeightedSum sum -> sum.meaning();
    };
  }

  private void add(Map<Integer, Double> scores, List<ScoreDoc> side, double weight) {
    for (int i = 0; i < side.size(); i++) {
      scores.merge(side.get(i).doc, weight * part(side, i), Double::sum);
    }
  }

  /** What one side says for the document at a rank from 0. */
  private double part(List<ScoreDoc> side, int rank) {
    return switch (fusion) {
      case Fusion.ReciprocalRank ranks -> 1.0 / (ranks.constant() + rank + 1);
      case Fusion.WeightedSum sum ->
          normalized(side.get(rank).score, side.getLast().score, side.getFirst().score);
    };
  }

  /** Where all scores are equal, all are the best. */
  private static double normalized(double score, double least, double greatest) {
    return greatest > least ? (score - least) / (greatest - least) : 1;
  }
}
