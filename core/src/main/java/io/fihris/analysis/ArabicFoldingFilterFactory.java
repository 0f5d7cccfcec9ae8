// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import io.fihris.text.FoldingLevel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link ArabicFoldingFilter} by name, for Solr, OpenSearch and {@code CustomAnalyzer}.
 *
 * <p>Argument: {@code level} (exact, folded, loose; folded by default).
 */
public final class ArabicFoldingFilterFactory extends TokenFilterFactory {
  /** The name in configurations. */
  public static final String NAME = "arabicFolding";

  private final FoldingLevel level;

  /** Reads the arguments and leaves none. */
  public ArabicFoldingFilterFactory(Map<String, String> arguments) {
    super(arguments);
    String name = get(arguments, "level", List.of("exact", "folded", "loose"), "folded", false);
    level = FoldingLevel.valueOf(name.toUpperCase(Locale.ROOT));
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters (valid: level): " + arguments);
    }
  }

  /** For the service loader only. */
  public ArabicFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public ArabicFoldingFilter create(TokenStream input) {
    return new ArabicFoldingFilter(input, level);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return ArabicFoldingFilter.forNormalization(input, level);
  }
}
