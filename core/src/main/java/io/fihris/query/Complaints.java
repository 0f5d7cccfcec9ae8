// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rules that a query text broke, collected while the parser reads on. For one thread at a time. */
final class Complaints {
  private record Complaint(String rule, int offset) {}

  private final List<Complaint> complaints = new ArrayList<>();

  void add(String rule, int offset) {
    complaints.add(new Complaint(rule, offset));
  }

  /** Throws for the complaint nearest to the start of the text, if there is any. */
  void throwFirst() throws QuerySyntaxException {
    var first = complaints.stream().min(Comparator.comparingInt(Complaint::offset));
    if (first.isPresent()) {
      throw new QuerySyntaxException(first.get().rule(), first.get().offset());
    }
  }
}
