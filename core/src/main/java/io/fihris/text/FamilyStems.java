// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stems that belong to each family: {@code صاروخ} ("rocket") has {@code صواريخ} ("rockets").
 * {@link WordFamilies} tells the way back, which analyzing needs. Immutable.
 */
final class FamilyStems {
  static final String RESOURCE = "family-stems.tsv";
  static final String BEHIND_NAME = "\t";
  static final String BETWEEN_STEMS = " ";

  /** Read when they are first asked for: only highlights do. */
  private static final class Holder {
    static final FamilyStems SHIPPED = new FamilyStems(load());
  }

  private final Map<String, String> ofNames;

  private FamilyStems(Map<String, String> ofNames) {
    this.ofNames = ofNames;
  }

  static FamilyStems shipped() {
    return Holder.SHIPPED;
  }

  /** {@return the stems of the family of a name, both in loose spelling; none if there is none} */
  List<String> of(String name) {
    String stems = ofNames.getOrDefault(name, "");
    return stems.isEmpty() ? List.of() : List.of(stems.split(BETWEEN_STEMS));
  }

  private static Map<String, String> load() {
    try (InputStream in = FamilyStems.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The stems of families are missing from this build; expected resource: " + RESOURCE);
      }
      var ofNames = new HashMap<String, String>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int tab = line.indexOf(BEHIND_NAME);
        ofNames.put(line.substring(0, tab), line.substring(tab + 1));
      }
      return ofNames;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the stems of families failed: " + RESOURCE, e);
    }
  }
}
