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
 * @param vowels the signs that were typed with it
 */
public record QueryWord(
    int position, String folded, String skeleton, List<Member> members, Vowels vowels) {
  /** Copies the members. */
  public QueryWord {
    members = List.copyOf(members);
  }

  /** A word without vowel signs. */
  public QueryWord(int position, String folded, String skeleton, List<Member> members) {
    this(position, folded, skeleton, members, Vowels.NONE);
  }

  /** The same word elsewhere. */
  public QueryWord at(int newPosition) {
    return new QueryWord(newPosition, folded, skeleton, members, vowels);
  }

  /** The word where it is spelled exactly so, and nothing else. */
  public QueryWord exact() {
    Member spelled = Member.of(folded, 1, Origin.SPELLED);
    return new QueryWord(position, folded, "", List.of(spelled), vowels);
  }

  /** The word with one more member, or as it is where it has that already. */
  public QueryWord with(Member added) {
    return members.stream().anyMatch(member -> member.terms().equals(added.terms()))
        ? this
        : with(Stream.concat(members.stream(), Stream.of(added)).toList());
  }

  /** The word with other members. */
  public QueryWord with(List<Member> others) {
    return new QueryWord(position, folded, skeleton, others, vowels);
  }

  /** The term of the word's own stem. */
  public String stem() {
    return members.getFirst().term();
  }
}
