// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.analysis.TermLevel;
import io.fihris.text.FoldingBuffer;
import io.fihris.text.FoldingLevel;
import io.fihris.text.Segmenter;
import io.fihris.text.TermScanner;
import io.fihris.text.WordKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the index's terms of one word at a time: the scanner finds the cuts of a whole block of
 * words at once, which does not pay where few are asked for. Remembers them, since hits repeat a
 * query's words. For one thread at a time.
 */
final class WordTerms {
  private static final int MARKER_LENGTH = 1;

  private final Segmenter segmenter = Segmenter.news();
  private final Map<String, List<String>> known = new HashMap<>();

  /** The folded spelling, the stem and the family of the scanner's word, as far as it has them. */
  List<String> of(TermScanner word) {
    word.selectExact();
    return known.computeIfAbsent(term(word), exact -> of(exact.toCharArray(), word.kind()));
  }

  private List<String> of(char[] exact, WordKind kind) {
    var folded = new char[exact.length];
    FoldingBuffer.copy(FoldingLevel.FOLDED, exact, 0, exact.length, folded, 0);
    return switch (kind) {
      case TAG -> List.of(new String(folded));
      case NUMBER, OTHER -> List.of(new String(folded), loose(exact));
      case ARABIC -> ofArabic(new String(folded), exact);
    };
  }

  private List<String> ofArabic(String folded, char[] exact) {
    var basic = new char[exact.length];
    FoldingBuffer.copyBasic(exact, exact.length, basic);
    int cuts = segmenter.segment(basic, 0, exact.length);
    char[] room = room(exact.length);
    int end = segmenter.writeStem(basic, 0, exact.length, cuts, room, MARKER_LENGTH);
    var stem = new String(room, 0, end);
    if (!Segmenter.hasFamily(cuts)) {
      return List.of(folded, stem);
    }
    return List.of(folded, stem, new String(room, 0, segmenter.writeFamily(cuts, room, 1)));
  }

  private static String loose(char[] exact) {
    char[] room = room(exact.length);
    FoldingBuffer.copy(FoldingLevel.LOOSE, exact, 0, exact.length, room, MARKER_LENGTH);
    return new String(room, 0, MARKER_LENGTH + exact.length);
  }

  /** Room for a word or the name of a family, behind the marker. */
  private static char[] room(int letters) {
    var room = new char[MARKER_LENGTH + Math.max(letters, Segmenter.MAX_FAMILY)];
    room[0] = TermLevel.STEM.marker();
    return room;
  }

  private static String term(TermScanner word) {
    return new String(
        word.termBytes(), word.termStart(), word.termLength(), StandardCharsets.UTF_8);
  }
}
