// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import java.util.List;

/**
 * Turns texts into vectors that lie near each other where the texts mean nearly the same: a model
 * of yours, behind one method.
 *
 * <p>An index opened {@linkplain IndexSettings#withEmbedder with an embedder} asks it for the
 * vector of each article that is added without one, and of each query that is {@linkplain
 * io.fihris.search.SearchRequest#withFusion fused}. One index, one embedder: vectors of two models
 * mean nothing to each other. Must be safe for use by many threads.
 */
@FunctionalInterface
public interface Embedder {
  /**
   * A vector for each text, in the same order.
   *
   * @param texts of articles (title, lead and body in lines) or of one query; not blank
   * @return vectors of one length, of finite numbers that are not all zero
   */
  List<float[]> embed(List<String> texts);
}
