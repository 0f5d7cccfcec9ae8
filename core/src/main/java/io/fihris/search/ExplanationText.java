// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

import io.fihris.search.Explanation.Agreement;
import io.fihris.search.Explanation.Contribution;
import io.fihris.search.Explanation.Match;
import io.fihris.search.Explanation.Word;
import io.fihris.search.WordVariant.Origin;
import java.util.Locale;

/** Writes an explanation as lines for people, in English or in Arabic. */
final class ExplanationText {
  private ExplanationText() {}

  static String of(Explanation explanation, boolean arabic) {
    var text = new StringBuilder(arabic ? arabicVerdict(explanation) : verdict(explanation));
    for (Word word : explanation.words()) {
      text.append(arabic ? arabicWord(word) : word(word));
      for (Match match : word.matches()) {
        text.append(arabic ? arabicMatch(match) : match(match));
      }
    }
    for (Contribution contribution : explanation.contributions()) {
      text.append(arabic ? arabicContribution(contribution) : contribution(contribution));
    }
    if (explanation.recency() < 1) {
      text.append(arabic ? arabicRecency(explanation) : recency(explanation));
    }
    return text.toString();
  }

  private static String verdict(Explanation explanation) {
    return explanation.isHit()
        ? line("A hit, score %.3f by ranking %s: article %s", explanation)
        : "No hit: article " + explanation.id() + "\n";
  }

  private static String arabicVerdict(Explanation explanation) {
    return explanation.isHit()
        ? line("المقال يطابق الاستعلام، ودرجته %.3f بترتيب %s، ومعرّفه: %s", explanation)
        : "المقال لا يطابق الاستعلام، ومعرّفه: " + explanation.id() + "\n";
  }

  private static String line(String format, Explanation explanation) {
    return String.format(
        Locale.ROOT, format + "%n", explanation.score(), explanation.ranking(), explanation.id());
  }

  private static String word(Word word) {
    return (word.matches().isEmpty() ? "Word not in the article: " : "Word: ") + word.word() + "\n";
  }

  private static String arabicWord(Word word) {
    return (word.matches().isEmpty() ? "كلمة ليست في المقال: " : "الكلمة: ") + word.word() + "\n";
  }

  private static String match(Match match) {
    return String.format(
        Locale.ROOT,
        "  %d x headline, %d x text, weight %.2f, %s%s: %s%n",
        match.inHeadline(),
        match.inText(),
        match.weight(),
        reason(match.origin()),
        reason(match.vowels()),
        match.form());
  }

  private static String arabicMatch(Match match) {
    return String.format(
        Locale.ROOT,
        "  %s: في العنوان %d، وفي النص %d، والوزن %.2f، %s%s%n",
        match.form(),
        match.inHeadline(),
        match.inText(),
        match.weight(),
        arabicReason(match.origin()),
        arabicReason(match.vowels()));
  }

  private static String contribution(Contribution contribution) {
    return String.format(
        Locale.ROOT,
        "%+8.3f  %s: %.3f x %.2f%n",
        contribution.points(),
        reason(contribution.feature()),
        contribution.value(),
        contribution.weight());
  }

  private static String arabicContribution(Contribution contribution) {
    return String.format(
        Locale.ROOT,
        "  %s: %.3f = %.3f × %.2f%n",
        arabicReason(contribution.feature()),
        contribution.points(),
        contribution.value(),
        contribution.weight());
  }

  private static String recency(Explanation explanation) {
    return String.format(
        Locale.ROOT, "x %6.3f  what its age leaves of the score%n", explanation.recency());
  }

  private static String arabicRecency(Explanation explanation) {
    return String.format(
        Locale.ROOT, "  ما يبقيه قِدَم الخبر من الدرجة: %.3f%n", explanation.recency());
  }

  private static String reason(Origin origin) {
    return switch (origin) {
      case SPELLED -> "as spelled";
      case STEM -> "the same stem";
      case FAMILY -> "a broken plural or verb form of it";
      case SPELLING -> "another spelling by the lexicon";
      case ALIAS -> "another name by the lexicon";
      case RULE -> "another spelling by a rule for foreign names";
      case COMPOUND -> "a space more or less";
      case LEARNT -> "learnt from the archive";
      case WILDCARD -> "looks like the pattern";
      case FUZZY -> "spelled nearly so";
      case CONSONANTS -> "the same consonants";
    };
  }

  private static String arabicReason(Origin origin) {
    return switch (origin) {
      case SPELLED -> "كما كُتبت";
      case STEM -> "من الجذع نفسه";
      case FAMILY -> "جمع تكسير أو صيغة فعل منها";
      case SPELLING -> "رسم آخر لها في المعجم";
      case ALIAS -> "اسم آخر لها في المعجم";
      case RULE -> "رسم آخر لها بقاعدة الأسماء الأجنبية";
      case COMPOUND -> "بزيادة مسافة أو نقصها";
      case LEARNT -> "متعلَّمة من الأرشيف";
      case WILDCARD -> "على هيئة النمط";
      case FUZZY -> "برسم قريب منها";
      case CONSONANTS -> "بالحروف الصامتة نفسها";
    };
  }

  private static String reason(Agreement vowels) {
    return switch (vowels) {
      case AGREES -> ", its vowel signs agree";
      case UNSAID -> "";
      case CONTRADICTS -> ", its vowel signs contradict";
    };
  }

  private static String arabicReason(Agreement vowels) {
    return switch (vowels) {
      case AGREES -> "، وحركاتها توافق المطلوب";
      case UNSAID -> "";
      case CONTRADICTS -> "، وحركاتها تخالف المطلوب";
    };
  }

  private static String reason(RankingFeature feature) {
    return switch (feature) {
      case STEM -> "stems in the whole article";
      case FOLDED -> "words as spelled in the whole article";
      case SKELETON -> "consonants in the whole article";
      case HEADLINE -> "stems in the headline";
      case HEADLINE_FOLDED -> "words as spelled in the headline";
      case OPENING -> "stems in the opening";
      case OPENING_FOLDED -> "words as spelled in the opening";
      case NEAR -> "words near one another";
      case ADJACENT -> "neighbours side by side";
      case COVERAGE -> "how much of the query is there";
      case PASSAGE -> "how much of the query is in one passage";
      case BREVITY -> "how short the article is";
      case VOWELS -> "vowel signs that agree, or do not contradict";
    };
  }

  private static String arabicReason(RankingFeature feature) {
    return switch (feature) {
      case STEM -> "الجذوع في المقال كله";
      case FOLDED -> "الكلمات كما كُتبت في المقال كله";
      case SKELETON -> "الحروف الصامتة في المقال كله";
      case HEADLINE -> "الجذوع في العنوان";
      case HEADLINE_FOLDED -> "الكلمات كما كُتبت في العنوان";
      case OPENING -> "الجذوع في مطلع الخبر";
      case OPENING_FOLDED -> "الكلمات كما كُتبت في مطلع الخبر";
      case NEAR -> "كلمات الاستعلام متقاربة في المقال";
      case ADJACENT -> "كلمات متجاورة في الاستعلام متجاورة في المقال";
      case COVERAGE -> "ما وُجد من الاستعلام في المقال";
      case PASSAGE -> "ما وُجد من الاستعلام في فقرة واحدة";
      case BREVITY -> "قصر المقال";
      case VOWELS -> "حركات توافق حركات الاستعلام أو لا تخالفها";
    };
  }
}
