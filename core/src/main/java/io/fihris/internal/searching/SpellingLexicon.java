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
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;

/**
 * Our own lexicon of foreign names and loan words that newspapers spell in several ways: {@code
 * ميليشيا} and {@code مليشيا} ("militia"). One class of spellings a line, apart by tabs.
 */
public final class SpellingLexicon {
  private static final String RESOURCE = "spellings.tsv";

  private static final String TEH = "\u062A";

  /** How much another spelling counts. */
  private static final float WEIGHT = 0.9f;

  private SpellingLexicon() {}

  /** The lexicon's classes as variants of stems. */
  public static Variants load(Analyzer analyzer) {
    var words = new QueryAnalyzer(analyzer, Variants.NONE);
    Map<String, List<Variant>> byStem = new HashMap<>();
    for (List<String> spellings : withPlurals(lines())) {
      Set<String> stems = new LinkedHashSet<>();
      for (String spelling : spellings) {
        List<QueryWord> found = words.words(spelling);
        if (found.size() == 1) {
          stems.add(found.getFirst().stem().substring(1));
        }
      }
      for (String stem : stems) {
        stems.stream()
            .filter(other -> !other.equals(stem))
            .map(other -> new Variant(other, WEIGHT))
            .forEach(byStem.computeIfAbsent(stem, missing -> new ArrayList<>())::add);
      }
    }
    return Variants.NONE.with(new Variants(byStem));
  }

  /**
   * Adds to each class the class of its plurals. A stemmer cuts ميليشيات ("militias") to another
   * stem than ميليشيا ("militia"); that a plural is listed says that the word is no country, whose
   * demonym it would meet.
   */
  private static List<List<String>> withPlurals(List<String> lines) {
    List<List<String>> classes = lines.stream().map(line -> List.of(line.split("\t"))).toList();
    Map<String, List<String>> bySpelling = new HashMap<>();
    classes.forEach(
        spellings -> spellings.forEach(spelling -> bySpelling.put(spelling, spellings)));
    return classes.stream()
        .map(
            spellings ->
                Stream.concat(
                        spellings.stream(),
                        spellings.stream()
                            .map(spelling -> bySpelling.getOrDefault(spelling + TEH, List.of()))
                            .flatMap(List::stream))
                    .distinct()
                    .toList())
        .toList();
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
