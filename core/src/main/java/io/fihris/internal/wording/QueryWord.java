// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.WordVariant.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word of a query, as the index knows it. Immutable.
 *
 * @param position among the query's words, stop words counted
 * @param folded its folded term
 * @param skeleton its consonant skeleton
 * @param members what stands for it: first its own stem, then families, variants and the like; no
 *     two of the same terms
 */
public record QueryWord(int position, String folded, String skeleton, List<Member> members) {
  /** Copies the members. */
  public QueryWord {
    members = List.copyOf(members);
  }

  /** The same word elsewhere. */
  public QueryWord at(int newPosition) {
    return new QueryWord(newPosition, folded, skeleton, members);
  }

  /** The word where it is spelled exactly so, and nothing else. */
  public QueryWord exact() {
    return new QueryWord(position, folded, "", List.of(Member.of(folded, 1, Origin.SPELLED)));
  }

  /** The word with one more member, or as it is where it has that already. */
  public QueryWord with(Member added) {
    return members.stream().anyMatch(member -> member.terms().equals(added.terms()))
        ? this
        : new QueryWord(
            position, folded, skeleton, Stream.concat(members.stream(), Stream.of(added)).toList());
  }

  /** The term of the word's own stem. */
  public String stem() {
    return members.getFirst().term();
  }
}
