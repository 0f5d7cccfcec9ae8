// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.text.EditDistance;
import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/** Many short words in one array of characters: no object a word. For one thread while it grows. */
final class WordList {
  private char[] letters = new char[1 << 10];
  private int[] ends = new int[1 << 7];
  private int size;

  void add(CharSequence word) {
    int start = start(size);
    letters = ArrayUtil.grow(letters, start + word.length());
    for (int i = 0; i < word.length(); i++) {
      letters[start + i] = word.charAt(i);
    }
    ends = ArrayUtil.grow(ends, size + 1);
    ends[size++] = start + word.length();
  }

  int size() {
    return size;
  }

  int length(int word) {
    return ends[word] - start(word);
  }

  String get(int word) {
    return new String(letters, start(word), length(word));
  }

  /** How far a word is from another; some number above its most where it is too far. */
  int distance(int word, EditDistance other) {
    return other.to(letters, start(word), ends[word]);
  }

  int compare(int first, int second) {
    return Arrays.compare(letters, start(first), ends[first], letters, start(second), ends[second]);
  }

  boolean equal(int first, int second) {
    return compare(first, second) == 0;
  }

  /** In a sorted list, the first word that is not before a text. */
  int lowerBound(String text) {
    char[] wanted = text.toCharArray();
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = Arrays.compare(letters, start(middle), ends[middle], wanted, 0, wanted.length);
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the word begins with a text. */
  boolean startsWith(int word, String text) {
    int start = start(word);
    if (length(word) < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (letters[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }
}
