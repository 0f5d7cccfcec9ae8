// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import io.fihris.query.ParsedQuery.Ignored;
import java.util.ArrayList;
import java.util.List;

/** Parts of a query text that broke a rule, collected while the parser reads on. */
final class Complaints {
  private final String text;
  private final List<Ignored> ignored = new ArrayList<>();

  Complaints(String text) {
    this.text = text;
  }

  /** Notes that text[from, until) broke a rule. */
  void add(String rule, int from, int until) {
    ignored.add(new Ignored(from, text.substring(from, until), rule));
  }

  ParsedQuery about(NewsQuery query) {
    return new ParsedQuery(query, ignored);
  }
}
