// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.StopWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;

/**
 * Makes {@link ArabicNewsTokenizer} by name, for Solr, OpenSearch and {@code CustomAnalyzer}.
 *
 * <p>Arguments: {@code profile} (news, news-vocalized, folded, stem, exact; news by default) and
 * {@code stopWords} (a file with one word a line, {@code none}, or the profile's own by default).
 */
public final class ArabicNewsTokenizerFactory extends TokenizerFactory
    implements ResourceLoaderAware {
  /** The name in configurations. */
  public static final String NAME = "arabicNews";

  private final String stopWordsFile;
  private AnalysisProfile profile = AnalysisProfile.NEWS;

  /** Reads the arguments and leaves none. */
  public ArabicNewsTokenizerFactory(Map<String, String> arguments) {
    super(arguments);
    profile = AnalysisProfile.named(get(arguments, "profile", AnalysisProfile.NEWS.name()));
    stopWordsFile = get(arguments, "stopWords", "");
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException(
          "Unknown parameters (valid: profile, stopWords): " + arguments);
    }
  }

  /** For the service loader only. */
  public ArabicNewsTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    profile = profile.withStopWords(stopWords(loader));
  }

  private StopWords stopWords(ResourceLoader loader) throws IOException {
    if (stopWordsFile.isEmpty()) {
      return profile.stopWords();
    }
    if (stopWordsFile.equals("none")) {
      return StopWords.none();
    }
    try (var reader =
        new BufferedReader(
            new InputStreamReader(loader.openResource(stopWordsFile), StandardCharsets.UTF_8))) {
      var words = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
      return StopWords.of(words.toList());
    }
  }

  @Override
  public ArabicNewsTokenizer create(AttributeFactory attributes) {
    return new ArabicNewsTokenizer(attributes, profile);
  }
}
