// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of measures, such as {@code nDCG@10} and {@code RBP(0.8)}. */
final class MeasureName {
  private static final Pattern NAME =
      Pattern.compile("(?<kind>[A-Za-z]+)(?:@(?<depth>[0-9]{1,9})|\\((?<p>[0-9.]+)\\))?");

  private MeasureName() {}

  static Measure parse(String name) {
    Matcher matcher = NAME.matcher(name.strip());
    if (!matcher.matches()) {
      throw unknown(name);
    }
    String kind = matcher.group("kind");
    String depth = matcher.group("depth");
    String persistence = matcher.group("p");
    if (kind.equals("RBP") && persistence != null) {
      return new RankBiasedPrecision(Double.parseDouble(persistence));
    }
    if (persistence != null) {
      throw unknown(name);
    }
    return depth == null ? whole(kind, name) : cut(kind, Integer.parseInt(depth), name);
  }

  private static Measure whole(String kind, String name) {
    return switch (kind) {
      case "nDCG" -> new Ndcg(Depth.ALL);
      case "AP", "MAP" -> new AveragePrecision(Depth.ALL);
      case "RR", "MRR" -> new ReciprocalRank(Depth.ALL);
      case "Rprec" -> new RPrecision();
      case "bpref" -> new Bpref();
      case "RBP" -> new RankBiasedPrecision(0.8);
      default -> throw unknown(name);
    };
  }

  private static Measure cut(String kind, int depth, String name) {
    return switch (kind) {
      case "nDCG" -> new Ndcg(depth);
      case "AP", "MAP" -> new AveragePrecision(depth);
      case "RR", "MRR" -> new ReciprocalRank(depth);
      case "P" -> new Precision(depth);
      case "R" -> new Recall(depth);
      case "Success" -> new Success(depth);
      case "Judged" -> new Judged(depth);
      default -> throw unknown(name);
    };
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "Unknown measure (known: nDCG@k, AP, RR@k, P@k, R@k, Rprec, bpref, Success@k, Judged@k,"
            + " RBP(p)): "
            + name);
  }
}
