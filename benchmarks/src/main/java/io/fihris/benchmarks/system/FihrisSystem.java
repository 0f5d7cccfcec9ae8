// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.NewsIndex;
import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.search.RankingProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/**
 * This library through its public front door, with default settings but one: a search may take a
 * minute, so that a busy machine does not change what is found.
 *
 * <p>Where titles are not indexed, the article has none. A topic's words are taken as they stand,
 * as a search box for headlines does: {@code -} is a dash and not an operator.
 *
 * @param name in reports
 * @param ranking how hits are ranked; {@link RankingProfile#RELEVANCE} is the library's default
 * @param learning whether variants are learnt from the articles once they are indexed
 */
public record FihrisSystem(String name, RankingProfile ranking, Learning learning)
    implements SearchSystem {
  /** What follows indexing. */
  public enum Learning {
    /** {@link NewsIndex#learnVariants}, as the command {@code fihris learn} does. */
    LEARNT,
    /** Nothing. */
    UNLEARNT
  }

  @Override
  public String describe() {
    return "Fihris through NewsIndex, "
        + switch (learning) {
          case LEARNT -> "after index and learn";
          case UNLEARNT -> "after index, nothing learnt";
        }
        + ", ranking "
        + ranking;
  }

  @Override
  public SystemIndex newIndex(Path folder, ArticleFields fields) throws IOException {
    return FihrisIndex.open(folder, fields, this);
  }

  @Override
  public Optional<Analyzer> analyzer() {
    return Optional.of(new ArabicNewsAnalyzer());
  }
}
