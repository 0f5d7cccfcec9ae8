// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a corpus shows a would-be stem with each family of affixes: bare, with the article,
 * with {@code ة} ...
 *
 * <p>A true stem turns up in several families: {@code كتاب} ("book") also as {@code الكتاب}, {@code
 * كتابه} and {@code وكتاب}. A piece that merely looks like one, {@code تاب} in {@code كتاب}, does
 * not. Counts are kept as classes 0-7 of their logarithm, 3 bits a family, and letters are compared
 * folded (alef forms, alef maksura).
 */
final class StemCounts {
  /** The families, in the order of their bits. */
  enum Family {
    BARE,
    ARTICLE,
    CONJUNCTION,
    PREPOSITION,
    TEH_MARBUTA,
    FEMININE_PLURAL,
    ALEF,
    TEH,
    VERB_PLURAL,
    NISBA,
    FEMININE_WITH_PRONOUN,
    PRONOUN,
    IMPERFECT
  }

  static final int BITS_PER_FAMILY = 3;
  static final int BITS = BITS_PER_FAMILY * Family.values().length;

  /**
   * The fewest occurrences, over all families, that make a stem worth a slot. Tuned by
   * cross-validation on WikiNews.
   */
  static final int MIN_OCCURRENCES = 4;

  private static final int MIN_LENGTH = 2;
  private static final Map<String, Family> FAMILY_OF_ENDING = familiesOfEndings();
  private static final String[] IMPERFECT_PREFIXES = {"ي", "ت", "ن", "سي", "ست", "وي", "وت"};

  private final Map<Long, int[]> counts = new HashMap<>();

  private StemCounts() {}

  /**
   * {@return the packed count classes of every would-be stem in a corpus, given as words and how
   * often they occur}
   */
  static PackedTable of(Map<String, Integer> occurrences) {
    StemCounts counts = new StemCounts();
    occurrences.forEach((word, count) -> counts.addWord(word, count));
    Map<Long, Long> packed = new HashMap<>();
    counts.counts.forEach(
        (hash, families) -> {
          int sum = 0;
          for (int count : families) {
            sum += count;
          }
          if (sum >= MIN_OCCURRENCES) {
            packed.put(hash, pack(families));
          }
        });
    return PackedTable.of(packed, BITS);
  }

  /** {@return the class 0-7 of a family in packed counts} */
  static int classOf(long packed, Family family) {
    return (int) (packed >>> (family.ordinal() * BITS_PER_FAMILY)) & 7;
  }

  private void addWord(String exact, int count) {
    String word = fold(exact);
    Affixes particles = Affixes.PARTICLES;
    for (int entry = 0; entry < particles.size(); entry++) {
      String particle = particles.get(entry);
      if (exact.startsWith(particle) && word.length() - particle.length() >= MIN_LENGTH) {
        String rest = word.substring(particle.length());
        add(rest, familyOfParticle(particle), count);
        FAMILY_OF_ENDING.forEach((ending, family) -> addWithout(rest, ending, family, count));
      }
    }
    for (String prefix : IMPERFECT_PREFIXES) {
      if (word.startsWith(prefix)) {
        String rest = word.substring(prefix.length());
        add(rest, Family.IMPERFECT, count);
        if (rest.length() >= 4) {
          addWithout(rest, "ون", Family.IMPERFECT, count);
        }
      }
    }
  }

  private void addWithout(String word, String ending, Family family, int count) {
    if (word.endsWith(ending)) {
      add(word.substring(0, word.length() - ending.length()), family, count);
    }
  }

  private void add(String stem, Family family, int count) {
    if (stem.length() >= MIN_LENGTH) {
      counts
              .computeIfAbsent(WordHash.of(stem), hash -> new int[Family.values().length])[
              family.ordinal()] +=
          count;
    }
  }

  private static long pack(int[] families) {
    long packed = 0;
    for (int i = 0; i < families.length; i++) {
      packed |= (long) logClass(families[i]) << (i * BITS_PER_FAMILY);
    }
    return packed;
  }

  private static int logClass(int count) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
    return count == 0 ? 0 : Math.min(7, 1 + bits / 2);
  }

  private static String fold(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      int code = WordHash.code(letters[i]);
      if (code != WordHash.OTHER) {
        letters[i] = WordHash.letter(WordHash.fold(code));
      }
    }
    return new String(letters);
  }

  private static Family familyOfParticle(String particle) {
    if (particle.isEmpty()) {
      return Family.BARE;
    }
    if (particle.endsWith("ال") || particle.endsWith("لل")) {
      return Family.ARTICLE;
    }
    return particle.equals("و") || particle.equals("ف") ? Family.CONJUNCTION : Family.PREPOSITION;
  }

  private static Map<String, Family> familiesOfEndings() {
    Map<String, Family> families = new HashMap<>();
    families.put("ة", Family.TEH_MARBUTA);
    families.put("ات", Family.FEMININE_PLURAL);
    families.put("ا", Family.ALEF);
    families.put("ت", Family.TEH);
    families.put("وا", Family.VERB_PLURAL);
    families.put("ي", Family.NISBA);
    families.put("ية", Family.NISBA);
    for (String ending : new String[] {"ته", "تها", "تهم"}) {
      families.put(ending, Family.FEMININE_WITH_PRONOUN);
    }
    for (String ending : new String[] {"ه", "ها", "هم", "نا", "هما"}) {
      families.put(ending, Family.PRONOUN);
    }
    return families;
  }
}
