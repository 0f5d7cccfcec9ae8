// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Arrays;
import java.util.List;

/**
 * The particles and endings that may be attached to an Arabic word, in every legal stack seen in
 * news.
 *
 * <p>A word such as {@code وبالمدرسة} ("and in the school") is a stack of particles {@code وبال}, a
 * stem and an ending {@code ة}. Each stack is one entry here, so a cut is a pair of entry numbers.
 * Entry 0 of each list is the empty stack.
 *
 * <p>Source: the stacks of the WikiNews segmentation gold, completed by the paradigm of pronouns.
 *
 * <p>Immutable.
 */
final class Affixes {
  static final Affixes PARTICLES =
      new Affixes(
          List.of(
              "", "و", "ف", "ب", "ك", "ل", "ال", "س", "وال", "فال", "بال", "كال", "لل", "وب", "ول",
              "وس", "وك", "فب", "فل", "فس", "وبال", "ولل", "فلل", "وكال", "فبال"),
          true);

  static final Affixes ENDINGS =
      new Affixes(
          List.of(
              "", "ة", "ات", "ا", "ت", "ه", "ين", "ها", "ته", "ون", "وا", "تها", "هم", "ي", "نا",
              "تين", "تهم", "اتها", "ان", "اته", "هما", "تي", "و", "ونها", "ونه", "يه", "وه", "وها",
              "كم", "تنا", "ك", "تا", "تان", "ني", "اه", "اها", "تهما", "اتهم", "اتنا", "هن", "يها",
              "ناه", "ناها", "تني", "اتهما", "ونهم", "يهم", "ينا", "تك", "اتي", "كما", "تهن",
              "اتهن", "وني", "وهم", "انه", "تكم"),
          false);

  /** No word has more stacks of one side than this: one per letter, and none is longer. */
  static final int MAX_MATCHES = 6;

  private static final int ALPHABET = 64;

  private final List<String> stacks;
  private final byte[] lengths;
  private final short[] next;
  private final byte[] entryOfNode;

  private Affixes(List<String> stacks, boolean forwards) {
    this.stacks = stacks;
    this.lengths = new byte[stacks.size()];
    int letters = String.join("", stacks).length();
    short[] transitions = new short[(letters + 1) * ALPHABET];
    byte[] entries = new byte[letters + 1];
    int nodes = 1;
    for (int entry = 1; entry < stacks.size(); entry++) {
      String stack = stacks.get(entry);
      lengths[entry] = (byte) stack.length();
      int node = 0;
      for (int i = 0; i < stack.length(); i++) {
        char letter = stack.charAt(forwards ? i : stack.length() - 1 - i);
        int edge = node * ALPHABET + WordHash.code(letter);
        if (transitions[edge] == 0) {
          transitions[edge] = (short) nodes++;
        }
        node = transitions[edge];
      }
      entries[node] = (byte) entry;
    }
    this.next = Arrays.copyOf(transitions, nodes * ALPHABET);
    this.entryOfNode = Arrays.copyOf(entries, nodes);
  }

  List<String> stacks() {
    return stacks;
  }

  String get(int entry) {
    return stacks.get(entry);
  }

  int length(int entry) {
    return lengths[entry];
  }

  int size() {
    return stacks.size();
  }

  /**
   * Writes the entries that {@code codes[0, count)} begins with, shortest first, the empty stack
   * included.
   *
   * @return how many were written
   */
  int matchStart(byte[] codes, int count, byte[] into) {
    int found = 1;
    into[0] = 0;
    int node = 0;
    for (int i = 0; i < count && found < MAX_MATCHES; i++) {
      node = next[node * ALPHABET + codes[i]];
      if (node == 0) {
        break;
      }
      if (entryOfNode[node] != 0) {
        into[found++] = entryOfNode[node];
      }
    }
    return found;
  }

  /** Like {@link #matchStart}, for the entries that {@code codes[0, count)} ends with. */
  int matchEnd(byte[] codes, int count, byte[] into) {
    int found = 1;
    into[0] = 0;
    int node = 0;
    for (int i = count - 1; i >= 0 && found < MAX_MATCHES; i--) {
      node = next[node * ALPHABET + codes[i]];
      if (node == 0) {
        break;
      }
      if (entryOfNode[node] != 0) {
        into[found++] = entryOfNode[node];
      }
    }
    return found;
  }
}
