// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.measure;

import java.util.List;

/**
 * A number that says how good one ranking is; 0 is worst, 1 is best. The score of a system is its
 * mean over the topics of the qrels, a topic without hits counting 0 (trec_eval's {@code -c}).
 *
 * <p>{@code Measure.parse("nDCG@10")} reads the names of the table below. A depth may be left out
 * where it is in brackets: the whole ranking then counts.
 *
 * <table>
 * <caption>Names</caption>
 * <tr><th>name</th><th>measure</th><th>trec_eval</th></tr>
 * <tr><td>{@code nDCG[@k]}</td><td>{@link Ndcg}</td><td>ndcg, ndcg_cut_k</td></tr>
 * <tr><td>{@code AP[@k]}</td><td>{@link AveragePrecision}</td><td>map, map_cut_k</td></tr>
 * <tr><td>{@code RR[@k]}</td><td>{@link ReciprocalRank}</td><td>recip_rank ({@code -M k})</td></tr>
 * <tr><td>{@code P@k}</td><td>{@link Precision}</td><td>P_k</td></tr>
 * <tr><td>{@code R@k}</td><td>{@link Recall}</td><td>recall_k</td></tr>
 * <tr><td>{@code Rprec}</td><td>{@link RPrecision}</td><td>Rprec</td></tr>
 * <tr><td>{@code bpref}</td><td>{@link Bpref}</td><td>bpref</td></tr>
 * <tr><td>{@code Success@k}</td><td>{@link Success}</td><td>success_k</td></tr>
 * <tr><td>{@code Judged@k}</td><td>{@link Judged}</td><td></td></tr>
 * <tr><td>{@code RBP(p)}</td><td>{@link RankBiasedPrecision}</td><td></td></tr>
 * </table>
 *
 * <p>Every measure is immutable.
 */
public sealed interface Measure
    permits Ndcg,
        AveragePrecision,
        ReciprocalRank,
        Precision,
        Recall,
        RPrecision,
        Bpref,
        Success,
        Judged,
        RankBiasedPrecision {

  /** What every report shows unless told otherwise. */
  List<Measure> DEFAULTS =
      List.of(
          new Ndcg(10),
          new AveragePrecision(Depth.ALL),
          new ReciprocalRank(10),
          new Recall(10),
          new Recall(100),
          new Precision(10),
          new RPrecision(),
          new Bpref(),
          new Success(1),
          new Judged(10));

  /** The name that {@link #parse} reads, such as {@code nDCG@10}. */
  String name();

  /** How good the ranking is, 0 to 1. */
  double of(JudgedRanking ranking);

  /**
   * The measure of a name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static Measure parse(String name) {
    return MeasureName.parse(name);
  }
}
