// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

import io.fihris.text.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Running text whose words an annotator has split: lines {@code word TAB a+b+c TAB TAG+TAG+TAG}.
 *
 * <p>Only content words count: words of basic Arabic letters of which exactly one piece is a noun,
 * adjective, verb, number, adverb, foreign word or abbreviation. That piece is the stem. In the
 * WikiNews gold they are 12,995. A line with the word {@code #} begins a new section.
 *
 * @param words the content words in running order
 * @param sections for each word the number of its section, from 0
 */
public record SegmentationGold(List<Segmentation> words, List<Integer> sections) implements Gold {
  private static final Pattern TAGS = Pattern.compile("[A-Z_]+(\\+[A-Z_]+)*");
  private static final Set<String> CONTENT =
      Set.of("NOUN", "ADJ", "V", "NUM", "ADV", "FOREIGN", "ABBREV");

  /** Keeps copies. */
  public SegmentationGold {
    words = List.copyOf(words);
    sections = List.copyOf(sections);
  }

  static boolean isLine(String line) {
    String[] fields = line.split("\t", -1);
    return fields.length == 3 && TAGS.matcher(fields[2]).matches();
  }

  /** Reads the lines of a file. */
  public static SegmentationGold of(List<String> lines) {
    List<Segmentation> words = new ArrayList<>();
    List<Integer> sections = new ArrayList<>();
    int section = 0;
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals("#")) {
        section++;
      } else if (isLine(line)) {
        Optional<Segmentation> word =
            contentWord(fields[0], fields[1].split("\\+"), fields[2].split("\\+"));
        if (word.isPresent()) {
          words.add(word.get());
          sections.add(section);
        }
      }
    }
    return new SegmentationGold(words, sections);
  }

  @Override
  public int size() {
    return words.size();
  }

  private static Optional<Segmentation> contentWord(String word, String[] pieces, String[] tags) {
    if (pieces.length != tags.length || !Gold.isWord(word)) {
      return Optional.empty();
    }
    List<Integer> contents =
        IntStream.range(0, tags.length).filter(i -> CONTENT.contains(tags[i])).boxed().toList();
    if (contents.size() != 1) {
      return Optional.empty();
    }
    int stem = contents.get(0);
    int endings = IntStream.range(stem + 1, pieces.length).map(i -> pieces[i].length()).sum();
    // Counted from the end: the gold writes "l+al" where the word spells the two as a double lam.
    int particles = word.length() - endings - pieces[stem].length();
    return Optional.of(new Segmentation(word, particles, endings));
  }
}
