// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link ArabicNewsStemFilter} by name, for Solr, OpenSearch and {@code CustomAnalyzer}. No
 * arguments.
 */
public final class ArabicNewsStemFilterFactory extends TokenFilterFactory {
  /** The name in configurations. */
  public static final String NAME = "arabicNewsStem";

  /** Reads the arguments, of which there are none. */
  public ArabicNewsStemFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters (there are none): " + arguments);
    }
  }

  /** For the service loader only. */
  public ArabicNewsStemFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public ArabicNewsStemFilter create(TokenStream input) {
    return new ArabicNewsStemFilter(input);
  }
}
