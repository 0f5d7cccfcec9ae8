// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.util.ArrayList;
import java.util.List;

/** Words of a query that follow one another, and what stands for several of them. */
final class WordRun {
  /** Most words of a sequence that variants know. */
  private static final int MAX_SEQUENCE = 6;

  /** So many words of a query are looked at for sequences; no reader asks for more. */
  private static final int MAX_WORDS = 256;

  private final List<String> chunks;

  /** All words, at their positions in the run. */
  private final List<QueryWord> words = new ArrayList<>();

  private final int[] firstWords;
  private final int[] firstPositions;

  /**
   * @param chunks text without white space
   * @param wordsOfChunks the words of each, with positions from its beginning
   */
  WordRun(List<String> chunks, List<List<QueryWord>> wordsOfChunks) {
    this.chunks = chunks;
    this.firstWords = new int[chunks.size() + 1];
    this.firstPositions = new int[chunks.size() + 1];
    for (int i = 0; i < chunks.size(); i++) {
      int start = firstPositions[i];
      List<QueryWord> added = wordsOfChunks.get(i);
      added.forEach(word -> words.add(word.at(start + word.position())));
      firstWords[i + 1] = words.size();
      firstPositions[i + 1] = start + (added.isEmpty() ? 1 : added.getLast().position() + 1);
    }
  }

  /** The terms of words side by side: the first by its stem, since particles are attached to it. */
  static List<String> sequence(List<QueryWord> words) {
    var terms = new ArrayList<String>();
    terms.add(words.getFirst().stem());
    for (int i = 1; i < words.size(); i++) {
      for (int gap = words.get(i - 1).position() + 1; gap < words.get(i).position(); gap++) {
        terms.add(Member.GAP);
      }
      terms.add(words.get(i).folded());
    }
    return terms;
  }

  /** Adds what stands for sequences, the longest first. */
  void addVariants(Variants variants) {
    int end = Math.min(words.size(), MAX_WORDS);
    for (int from = 0; from + 1 < end; from++) {
      for (int until = Math.min(end, from + MAX_SEQUENCE); until > from + 1; until--) {
        List<Member> found = variants.of(sequence(words.subList(from, until)));
        for (int i = from; i < until && !found.isEmpty(); i++) {
          addNew(i, shared(found, until - from));
        }
        from = found.isEmpty() ? from : until - 1;
      }
    }
  }

  /** Each of several words counts its part of the other name. */
  private static List<Member> shared(List<Member> found, int words) {
    return found.stream()
        .map(member -> new Member(member.terms(), member.weight() / words, member.origin()))
        .toList();
  }

  /** A sequence that holds the word itself would count it twice. */
  private void addNew(int word, List<Member> found) {
    for (Member member : found) {
      QueryWord own = words.get(word);
      if (!member.terms().contains(own.folded()) && !member.terms().contains(own.stem())) {
        words.set(word, own.with(member));
      }
    }
  }

  int chunkCount() {
    return chunks.size();
  }

  String chunk(int number) {
    return chunks.get(number);
  }

  boolean isOneWord(int chunk) {
    return firstWords[chunk + 1] - firstWords[chunk] == 1;
  }

  /** The first word of a chunk. */
  QueryWord word(int chunk) {
    return words.get(firstWords[chunk]);
  }

  /** Adds a member to the first word of a chunk. */
  void add(int chunk, Member member) {
    words.set(firstWords[chunk], word(chunk).with(member));
  }

  /** The words of each chunk, with positions from its beginning. */
  List<List<QueryWord>> words() {
    var all = new ArrayList<List<QueryWord>>();
    for (int i = 0; i < chunks.size(); i++) {
      int start = firstPositions[i];
      all.add(
          words.subList(firstWords[i], firstWords[i + 1]).stream()
              .map(word -> word.at(word.position() - start))
              .toList());
    }
    return all;
  }
}
