// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Writes an automaton over letters as one over the bytes of UTF-8. Each state knows where a few
 * letters lead, and where every other character does; so what is written is deterministic as it
 * stands, where Lucene would cut ranges of characters into bytes and make the whole deterministic
 * again. For one automaton each, and one thread at a time.
 */
final class Utf8Automaton {
  /** Where a letter leads that no accepted word has at this place. */
  static final int NOWHERE = -1;

  private static final int FIRST_TRAIL = 0x80;
  private static final int LAST_TRAIL = 0xBF;

  /** Which bytes may begin a character, by how many follow. */
  private static final List<Bytes> LEADS =
      List.of(
          new Bytes(0x00, 0x7F, 0),
          new Bytes(0xC2, 0xDF, 1),
          new Bytes(0xE0, 0xEF, 2),
          new Bytes(0xF0, 0xF4, 3));

  private final Automaton.Builder builder = new Automaton.Builder();
  private final byte[][] letters;
  private final Map<Integer, int[]> anyCharacter = new HashMap<>();

  /**
   * @param letters that have a way of their own, by code point and in ascending order
   */
  Utf8Automaton(int[] letters) {
    this.letters = new byte[letters.length][];
    for (int i = 0; i < letters.length; i++) {
      this.letters[i] = Character.toString(letters[i]).getBytes(StandardCharsets.UTF_8);
    }
  }

  int state(boolean isAccepted) {
    int state = builder.createState();
    builder.setAccept(state, isAccepted);
    return state;
  }

  /**
   * Says where a state leads.
   *
   * @param targets a state for each letter, or {@link #NOWHERE}; behind them one for every other
   *     character
   */
  void connect(int state, int[] targets) {
    int from = 0;
    for (Bytes leads : LEADS) {
      int until = from;
      while (until < letters.length && letters[until].length == leads.more() + 1) {
        until++;
      }
      connect(state, from, until, leads, targets);
      from = until;
    }
  }

  CompiledAutomaton compiled() {
    return new CompiledAutomaton(builder.finish(), true, false, true);
  }

  /** Which bytes may stand at a place, and how many follow. */
  private record Bytes(int first, int last, int more) {
    Bytes next() {
      return new Bytes(FIRST_TRAIL, LAST_TRAIL, more - 1);
    }
  }

  /** Connects a state by the next byte of {@code letters[from, until)}. */
  private void connect(int state, int from, int until, Bytes bytes, int[] targets) {
    int other = targets[targets.length - 1];
    int free = bytes.first();
    int letter = from;
    while (letter < until) {
      int at = letters[letter].length - 1 - bytes.more();
      int value = letters[letter][at] & 0xFF;
      int end = letter + 1;
      while (end < until && (letters[end][at] & 0xFF) == value) {
        end++;
      }
      others(state, other, bytes.more(), free, value - 1);
      if (bytes.more() > 0) {
        int inside = builder.createState();
        builder.addTransition(state, inside, value);
        connect(inside, letter, end, bytes.next(), targets);
      } else if (targets[letter] != NOWHERE) {
        builder.addTransition(state, targets[letter], value);
      }
      free = value + 1;
      letter = end;
    }
    others(state, other, bytes.more(), free, bytes.last());
  }

  private void others(int state, int target, int more, int first, int last) {
    if (first <= last && target != NOWHERE) {
      builder.addTransition(state, any(target)[more], first, last);
    }
  }

  /** The states from which so many bytes of any character lead to a target. */
  private int[] any(int target) {
    return anyCharacter.computeIfAbsent(
        target,
        missing -> {
          int[] any = {target, state(false), state(false), state(false)};
          for (int more = 1; more < any.length; more++) {
            builder.addTransition(any[more], any[more - 1], FIRST_TRAIL, LAST_TRAIL);
          }
          return any;
        });
  }
}
