// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.stemming;

/**
 * The folding under which gold and systems are compared, the same for both sides: alef forms as
 * bare alef, hamza seats as hamza, alef maksura as yeh, teh marbuta as heh.
 */
final class Spelling {
  private Spelling() {}

  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      folded.append(
          switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ؤ', 'ئ' -> 'ء';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
          });
    }
    return folded.toString();
  }
}
