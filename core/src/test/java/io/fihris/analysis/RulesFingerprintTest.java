// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.text.RulesFingerprint;
import io.fihris.text.StopWords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of what is a word or how it is spelt changes the fingerprint. */
class RulesFingerprintTest {
  /** The words and spellings of code version 1. */
  private static final String CODE_VERSION = "1-";

  private static final String WORDS = "0db29a6df3f3ee74";

  @Test
  void codeThatChangesWordsHasANewVersion() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    HostileText texts = new HostileText(1);
    var exact = ArabicNewsAnalyzer.of(AnalysisProfile.EXACT);
    var folded = ArabicNewsAnalyzer.of(AnalysisProfile.FOLDED.withStopWords(StopWords.none()));
    for (int i = 0; i < 5_000; i++) {
      String text = texts.next();
      for (var analyzer : List.of(exact, folded)) {
        for (AnalyzedWord word : analyzer.analyze(text)) {
          String line = word.start() + " " + word.end() + " " + word.position() + word.terms();
          digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(HexFormat.of().formatHex(digest.digest(), 0, 8))
        .as("words changed: raise RulesFingerprint.CODE_VERSION and pin the new value here")
        .isEqualTo(WORDS);
    assertThat(RulesFingerprint.current()).startsWith(CODE_VERSION);
  }

  @Test
  void everyProfileAndStopListHasItsOwn() {
    assertThat(
            List.of(
                AnalysisProfile.NEWS.fingerprint(),
                AnalysisProfile.NEWS.withVocalization().fingerprint(),
                AnalysisProfile.STEM.fingerprint(),
                AnalysisProfile.FOLDED.fingerprint(),
                AnalysisProfile.FOLDED.withStopWords(StopWords.none()).fingerprint(),
                AnalysisProfile.FOLDED.withStopWords(StopWords.of(List.of("قلم"))).fingerprint()))
        .doesNotHaveDuplicates();
    assertThat(new ArabicNewsAnalyzer().fingerprint())
        .isEqualTo(AnalysisProfile.NEWS.fingerprint());
  }
}
