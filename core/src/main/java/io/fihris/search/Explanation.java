// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.search.WordVariant.Origin;
import java.util.List;
import java.util.Locale;

/**
 * Why an article is a hit, or is none: for each word of the query what stands for it in the article
 * and how that is known, then what each {@link RankingFeature} added to the score.
 *
 * <pre>{@code
 * index.explain("article-1", request).ifPresent(why -> out.println(why.toText(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param id the article's
 * @param isHit whether the article matches the query and all conditions of the request
 * @param score the sum of all contributions times {@code recency}; what {@link Hit#score} says
 *     where hits are ordered by relevance
 * @param recency what its age leaves of the article's score, in [0, 1]; 1 where age does not count
 * @param ranking the name of the {@link RankingProfile}
 * @param words the words that the query wants, in its order
 * @param contributions what counted, greatest first; empty where the article is no hit
 */
public record Explanation(
    String id,
    boolean isHit,
    double score,
    double recency,
    String ranking,
    List<Word> words,
    List<Contribution> contributions) {

  /** Copies the lists. */
  public Explanation {
    words = List.copyOf(words);
    contributions = List.copyOf(contributions);
  }

  /**
   * A word of the query.
   *
   * @param word as the index spells it: without marks, alef folded
   * @param matches what stands for it in the article, greatest weight first; empty where nothing
   *     does
   */
  public record Word(String word, List<Match> matches) {
    /** Copies the list. */
    public Word {
      matches = List.copyOf(matches);
    }
  }

  /**
   * A form in which a word stands in the article.
   *
   * @param form as the article spells it
   * @param origin how it is known to stand for the word
   * @param weight how much it counts as a stem, in [0, 1]
   * @param inHeadline how often it stands in the headline
   * @param inText how often it stands in lead and body
   * @param vowels what the form's vowel signs say of those of the query's word
   */
  public record Match(
      String form, Origin origin, double weight, int inHeadline, int inText, Agreement vowels) {}

  /** What vowel signs in an article say of those that were asked for. */
  public enum Agreement {
    /** They may be of the word that was meant. */
    AGREES,
    /** Nothing: the query or the article has no signs there. */
    UNSAID,
    /** They are of another word of the same letters. */
    CONTRADICTS
  }

  /**
   * What a feature added to the score.
   *
   * @param feature what speaks for the article
   * @param value how much of it there is
   * @param weight how much the profile makes of it
   */
  public record Contribution(RankingFeature feature, double value, double weight) {
    /** What it added: value times weight. */
    public double points() {
      return value * weight;
    }
  }

  /** The explanation in sentences, one a line: in Arabic where the locale says so, else English. */
  public String toText(Locale locale) {
    return ExplanationText.of(this, locale.getLanguage().equals("ar"));
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
