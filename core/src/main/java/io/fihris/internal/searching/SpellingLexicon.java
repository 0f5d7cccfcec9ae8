// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.schema.Variants;
import io.fihris.internal.schema.Variants.Variant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * Our own lexicon of foreign names and loan words that newspapers spell in several ways: {@code
 * ميليشيا} and {@code مليشيا} ("militia"). One class of spellings a line, apart by tabs.
 */
public final class SpellingLexicon {
  private static final String RESOURCE = "spellings.tsv";

  /** How much another spelling counts. */
  private static final float WEIGHT = 0.9f;

  private SpellingLexicon() {}

  /** The lexicon's classes as variants of stems. */
  public static Variants load(Analyzer analyzer) {
    var words = new QueryAnalyzer(analyzer, Variants.NONE);
    Map<String, List<Variant>> byStem = new HashMap<>();
    for (String line : lines()) {
      Set<String> stems = new LinkedHashSet<>();
      for (String spelling : line.split("\t")) {
        List<QueryWord> found = words.words(spelling);
        if (found.size() == 1) {
          stems.add(found.getFirst().stem().substring(1));
        }
      }
      for (String stem : stems) {
        stems.stream()
            .filter(other -> !other.equals(stem))
            .forEach(
                other ->
                    byStem
                        .computeIfAbsent(stem, missing -> new ArrayList<>())
                        .add(new Variant(other, WEIGHT)));
      }
    }
    return Variants.NONE.with(new Variants(byStem));
  }

  private static List<String> lines() {
    try (InputStream in = SpellingLexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Resource missing from the jar: " + RESOURCE);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource cannot be read: " + RESOURCE, e);
    }
  }
}
