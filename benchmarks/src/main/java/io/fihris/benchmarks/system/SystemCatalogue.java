// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.analysis.AnalysisProfile;
import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.benchmarks.system.FihrisSystem.Learning;
import io.fihris.search.RankingFeature;
import io.fihris.search.RankingProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * The systems that a command line can name.
 *
 * <table>
 * <caption>Names</caption>
 * <tr><th>name</th><th>system</th></tr>
 * <tr><td>{@code fihris}</td><td>the library's default search, after {@code
 *     index} and {@code learn}</td></tr>
 * <tr><td>{@code fihris-unlearnt}</td><td>the same before {@code learn}</td></tr>
 * <tr><td>{@code fihris-without-passage}</td><td>the default without one {@link RankingFeature}
 *     </td></tr>
 * <tr><td>{@code fihris-bm25}</td><td>the library with plain BM25 of stems</td></tr>
 * <tr><td>{@code fihris-stem}, {@code -folded}, {@code -news}, {@code -exact}</td>
 *     <td>plain BM25 over the terms of that {@link AnalysisProfile}</td></tr>
 * <tr><td>{@code lucene-arabic}</td><td>BM25 over ArabicAnalyzer (light10)</td></tr>
 * <tr><td>{@code lucene-snowball}</td><td>the same with the Snowball stemmer</td></tr>
 * <tr><td>{@code lucene-normalized}</td><td>the same without a stemmer</td></tr>
 * <tr><td>{@code lucene-standard}</td><td>BM25 over StandardAnalyzer: no Arabic rules</td></tr>
 * <tr><td>{@code lucene-ngram}</td><td>BM25 over runs of four letters</td></tr>
 * <tr><td>{@code org.example.MyAnalyzer}</td><td>BM25 over any analyzer on the class path</td></tr>
 * </table>
 *
 * <p>All but those of the library's own search take BM25 parameters: {@code
 * lucene-arabic:k1=0.9:b=0.4}.
 */
public final class SystemCatalogue {
  /** What is measured when nothing is named. */
  public static final List<String> DEFAULTS =
      List.of("fihris", "lucene-arabic", "lucene-snowball", "lucene-standard");

  private static final String WITHOUT = "fihris-without-";

  private static final Pattern PARAMETERS =
      Pattern.compile("(?<name>[^:]+)(?::k1=(?<k1>[0-9.]+))?(?::b=(?<b>[0-9.]+))?");

  private SystemCatalogue() {}

  /**
   * The system of a name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static SearchSystem parse(String text) {
    Matcher matcher = PARAMETERS.matcher(text.strip());
    if (!matcher.matches()) {
      throw unknown(text);
    }
    Optional<SearchSystem> library = library(matcher.group());
    if (library.isPresent()) {
      return library.get();
    }
    Bm25 bm25 =
        new Bm25(
            number(matcher.group("k1"), Bm25.DEFAULT.k1(), text),
            number(matcher.group("b"), Bm25.DEFAULT.b(), text));
    return new LuceneSystem(matcher.group(), analyzer(matcher.group("name"), text), bm25);
  }

  private static Optional<SearchSystem> library(String name) {
    RankingProfile relevance = RankingProfile.RELEVANCE;
    return switch (name) {
      case "fihris" -> Optional.of(new FihrisSystem(name, relevance, Learning.LEARNT));
      case "fihris-unlearnt" -> Optional.of(new FihrisSystem(name, relevance, Learning.UNLEARNT));
      case "fihris-bm25" ->
          Optional.of(new FihrisSystem(name, RankingProfile.BM25, Learning.UNLEARNT));
      default ->
          Stream.of(RankingFeature.values())
              .filter(feature -> name.equals(WITHOUT + feature.name().toLowerCase(Locale.ROOT)))
              .<SearchSystem>map(
                  feature -> new FihrisSystem(name, relevance.with(feature, 0), Learning.LEARNT))
              .findFirst();
    };
  }

  private static float number(@Nullable String value, float usual, String text) {
    try {
      return value == null ? usual : Float.parseFloat(value);
    } catch (NumberFormatException notNumber) {
      throw unknown(text);
    }
  }

  private static Analyzer analyzer(String name, String text) {
    return switch (name) {
      case "lucene-arabic" -> new ArabicAnalyzer();
      case "lucene-snowball" -> new SnowballArabicAnalyzer();
      case "lucene-normalized" -> new NormalizedArabicAnalyzer();
      case "lucene-standard" -> new StandardAnalyzer();
      case "lucene-ngram" -> new NgramAnalyzer();
      case "fihris-stem", "fihris-folded", "fihris-news", "fihris-exact" ->
          ArabicNewsAnalyzer.of(AnalysisProfile.named(name.substring("fihris-".length())));
      default -> {
        if (name.indexOf('.') < 0) {
          throw unknown(text);
        }
        yield AnalyzerClass.create(name);
      }
    };
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(
        "Unknown system (fihris, fihris-unlearnt, fihris-without-FEATURE, fihris-bm25, fihris-stem, fihris-folded, fihris-news, fihris-exact, lucene-arabic, lucene-snowball, lucene-normalized,"
            + " lucene-standard, lucene-ngram, a class name of an Analyzer; parameters as lucene-arabic:k1=0.9:b=0.4): "
            + text);
  }
}
