// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a corpus shows a would-be stem with each company of affixes: bare, with the article,
 * with {@code ة} ...
 *
 * <p>A true stem turns up in several companies: {@code كتاب} ("book") also as {@code الكتاب},
 * {@code كتابه} and {@code وكتاب}. A piece that merely looks like one, {@code تاب} in {@code كتاب},
 * does not. Counts are kept as classes 0-7 of their logarithm, 3 bits a company, and letters are
 * compared folded (alef forms, alef maksura).
 */
final class StemCounts {
  /** The companies, in the order of their bits. */
  enum Company {
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

  static final int BITS_PER_COMPANY = 3;

  /**
   * The fewest occurrences, over all companies, that make a stem worth a slot. Tuned by
   * cross-validation on WikiNews.
   */
  static final int MIN_OCCURRENCES = 8;

  private static final int MIN_LENGTH = 2;
  private static final Map<String, Company> COMPANY_OF_ENDING = companiesOfEndings();
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
        (hash, companies) -> {
          int sum = 0;
          for (int count : companies) {
            sum += count;
          }
          if (sum >= MIN_OCCURRENCES) {
            packed.put(hash, pack(companies));
          }
        });
    return PackedTable.of(packed);
  }

  /** {@return the class 0-7 of a company in packed counts} */
  static int classOf(long packed, Company company) {
    return (int) (packed >>> (company.ordinal() * BITS_PER_COMPANY)) & 7;
  }

  private void addWord(String exact, int count) {
    String word = fold(exact);
    Affixes particles = Affixes.PARTICLES;
    for (int entry = 0; entry < particles.size(); entry++) {
      String particle = particles.get(entry);
      if (exact.startsWith(particle) && word.length() - particle.length() >= MIN_LENGTH) {
        String rest = word.substring(particle.length());
        add(rest, companyOfParticle(particle), count);
        COMPANY_OF_ENDING.forEach((ending, company) -> addWithout(rest, ending, company, count));
      }
    }
    for (String prefix : IMPERFECT_PREFIXES) {
      if (word.startsWith(prefix)) {
        String rest = word.substring(prefix.length());
        add(rest, Company.IMPERFECT, count);
        if (rest.length() >= 4) {
          addWithout(rest, "ون", Company.IMPERFECT, count);
        }
      }
    }
  }

  private void addWithout(String word, String ending, Company company, int count) {
    if (word.endsWith(ending)) {
      add(word.substring(0, word.length() - ending.length()), company, count);
    }
  }

  private void add(String stem, Company company, int count) {
    if (stem.length() >= MIN_LENGTH) {
      counts
              .computeIfAbsent(WordHash.of(stem), hash -> new int[Company.values().length])[
              company.ordinal()] +=
          count;
    }
  }

  private static long pack(int[] companies) {
    long packed = 0;
    for (int i = 0; i < companies.length; i++) {
      packed |= (long) logClass(companies[i]) << (i * BITS_PER_COMPANY);
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

  private static Company companyOfParticle(String particle) {
    if (particle.isEmpty()) {
      return Company.BARE;
    }
    if (particle.endsWith("ال") || particle.endsWith("لل")) {
      return Company.ARTICLE;
    }
    return particle.equals("و") || particle.equals("ف") ? Company.CONJUNCTION : Company.PREPOSITION;
  }

  private static Map<String, Company> companiesOfEndings() {
    Map<String, Company> companies = new HashMap<>();
    companies.put("ة", Company.TEH_MARBUTA);
    companies.put("ات", Company.FEMININE_PLURAL);
    companies.put("ا", Company.ALEF);
    companies.put("ت", Company.TEH);
    companies.put("وا", Company.VERB_PLURAL);
    companies.put("ي", Company.NISBA);
    companies.put("ية", Company.NISBA);
    for (String ending : new String[] {"ته", "تها", "تهم"}) {
      companies.put(ending, Company.FEMININE_WITH_PRONOUN);
    }
    for (String ending : new String[] {"ه", "ها", "هم", "نا", "هما"}) {
      companies.put(ending, Company.PRONOUN);
    }
    return companies;
  }
}
