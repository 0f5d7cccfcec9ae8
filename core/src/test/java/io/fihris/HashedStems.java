// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import io.fihris.analysis.AnalysisProfile;
import io.fihris.analysis.ArabicNewsAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A model small enough for tests: each stem has a direction of its own, drawn by its hash. */
final class HashedStems implements Embedder {
  static final int NUMBERS = 64;

  private final ArabicNewsAnalyzer analyzer = ArabicNewsAnalyzer.of(AnalysisProfile.STEM);

  @Override
  public List<float[]> embed(List<String> texts) {
    return texts.stream().map(this::embed).toList();
  }

  private float[] embed(String text) {
    var vector = new float[NUMBERS];
    vector[0] = 0.001f;
    try (TokenStream stems = analyzer.tokenStream("text", text)) {
      var stem = stems.addAttribute(CharTermAttribute.class);
      stems.reset();
      while (stems.incrementToken()) {
        int hash = stem.toString().hashCode() * 0x9E37_79B9;
        vector[(hash >>> 8) % NUMBERS] += hash < 0 ? -1 : 1;
      }
      stems.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return vector;
  }
}
