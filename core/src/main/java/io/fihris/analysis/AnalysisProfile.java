// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.RulesFingerprint;
import io.fihris.text.StopWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which terms a word gets.
 *
 * <table>
 * <caption>Terms of {@code والأميركيون} ("and the Americans")</caption>
 * <tr><th>profile</th><th>terms, all at one position</th></tr>
 * <tr><td>{@link #NEWS}</td><td>{@code والاميركيون}, {@code ~اميركي}</td></tr>
 * <tr><td>{@link #FOLDED}</td><td>{@code والاميركيون}</td></tr>
 * <tr><td>{@link #STEM}</td><td>{@code اميركي}</td></tr>
 * <tr><td>{@link #EXACT}</td><td>{@code والأميركيون}</td></tr>
 * </table>
 *
 * <p>Where a field holds several levels, {@link TermLevel#marker()} keeps them apart. {@code
 * toString} prints all that the profile says. Immutable.
 */
public final class AnalysisProfile {
  /** Folded word and stem in one field: what Fihris itself uses. */
  public static final AnalysisProfile NEWS =
      new AnalysisProfile(
          "news", List.of(TermLevel.FOLDED, TermLevel.STEM, TermLevel.FAMILY), StopWords.news());

  /** The folded word alone. */
  public static final AnalysisProfile FOLDED =
      new AnalysisProfile("folded", List.of(TermLevel.FOLDED), StopWords.news());

  /** The stem, and its family where it has another name. */
  public static final AnalysisProfile STEM =
      new AnalysisProfile("stem", List.of(TermLevel.STEM, TermLevel.FAMILY), StopWords.news());

  /** Every word as it is written, stop words too. */
  public static final AnalysisProfile EXACT =
      new AnalysisProfile("exact", List.of(TermLevel.EXACT), StopWords.none());

  private static final Map<String, AnalysisProfile> BY_NAME =
      Map.of(
          "news",
          NEWS,
          "folded",
          FOLDED,
          "stem",
          STEM,
          "exact",
          EXACT,
          "news-vocalized",
          NEWS.withVocalization());

  private final String name;
  private final List<TermLevel> levels;
  private final StopWords stopWords;

  private AnalysisProfile(String name, List<TermLevel> levels, StopWords stopWords) {
    this.name = name;
    this.levels = levels;
    this.stopWords = stopWords;
  }

  /**
   * {@return the profile of a name: news, news-vocalized, folded, stem or exact}
   *
   * @throws IllegalArgumentException for any other name
   */
  public static AnalysisProfile named(String name) {
    AnalysisProfile profile = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    if (profile == null) {
      throw new IllegalArgumentException(
          "Invalid value for profile (valid values news, news-vocalized, folded, stem, exact): "
              + name);
    }
    return profile;
  }

  /** {@return this profile with other stop words} */
  public AnalysisProfile withStopWords(StopWords stopWords) {
    return new AnalysisProfile(name, levels, stopWords);
  }

  /**
   * {@return this profile, with one more term for each word that has vowel signs}
   *
   * <p>Off by default: it costs index, and few news texts have vowels. See {@link VocalizedWord}.
   */
  public AnalysisProfile withVocalization() {
    if (levels.contains(TermLevel.VOCALIZED)) {
      return this;
    }
    List<TermLevel> more = new ArrayList<>(levels);
    more.add(TermLevel.VOCALIZED);
    return new AnalysisProfile(name.concat("-vocalized"), List.copyOf(more), stopWords);
  }

  /** {@return the profile's name} */
  public String name() {
    return name;
  }

  /** {@return the levels at which a word gets terms, in the order of its tokens} */
  public List<TermLevel> levels() {
    return levels;
  }

  /** {@return the words that get no terms; they leave a gap in the positions} */
  public StopWords stopWords() {
    return stopWords;
  }

  /** {@return the marker of a level's terms in this profile; 0 where none is needed} */
  public char marker(TermLevel level) {
    return level == TermLevel.VOCALIZED || levels.contains(TermLevel.FOLDED)
        ? level.marker()
        : '\0';
  }

  /**
   * {@return a short string that changes when any rule, table, model, lexicon or stop word changes}
   *
   * <p>Two indexes whose analyzers have the same fingerprint hold the same terms for the same text.
   */
  public String fingerprint() {
    return name
        + "-"
        + RulesFingerprint.current()
        + "-"
        + Integer.toHexString(stopWords.hashCode());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnalysisProfile that
        && name.equals(that.name)
        && stopWords.equals(that.stopWords);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + stopWords.hashCode();
  }

  /** {@return name, levels and number of stop words} */
  @Override
  public String toString() {
    return name + levels + " " + stopWords;
  }
}
