// SPDX-License-Identifier: Apache-2.0
package io.fihris.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.text.FoldingLevel;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every string whatever, tried on random hostile ones. */
class AnalyzerLawsTest {
  private static final long SEED = Long.getLong("fihris.law.seed", 20_240_601L);
  private static final int STRINGS = Integer.getInteger("fihris.law.strings", 100_000);
  private static final int MAX_TERM_BYTES = 32_766;

  /** Longer than several of the blocks in which a text is read. */
  private static final int LONG_TEXT = 3_000;

  private final ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer();
  private final HostileText texts = new HostileText(SEED);

  private record Token(String term, int start, int end, int increment, String type) {}

  @Test
  void everyStringIsAnalyzedWithinItsBounds() {
    for (int i = 0; i < STRINGS; i++) {
      String text = texts.next();
      checkLaws(text, tokens(text));
    }
  }

  @Test
  void everySecondPassIsTheSame() {
    for (int i = 0; i < STRINGS / 4; i++) {
      String text = texts.next();
      List<Token> first = tokens(text);
      same(text, () -> tokens(text), first);
      same(text, () -> tokensOf(new ArabicNewsAnalyzer(), text), first);
    }
  }

  @Test
  void everyThreadGetsTheSame() throws InterruptedException {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      some.add(texts.next());
    }
    List<List<Token>> here = some.stream().map(this::tokens).toList();
    List<List<Token>> there = new ArrayList<>();
    Thread thread = new Thread(() -> some.forEach(text -> there.add(tokens(text))));
    thread.start();
    thread.join();
    assertThat(there).as("seed %d", SEED).isEqualTo(here);
  }

  @ParameterizedTest
  @ValueSource(strings = {"news-vocalized", "folded", "stem", "exact"})
  void theExplainedWordsHaveTheTermsOfTheStream(String profile) {
    var chain = ArabicNewsAnalyzer.of(AnalysisProfile.named(profile));
    for (int i = 0; i < STRINGS / 10; i++) {
      String text = texts.next();
      List<String> terms = new ArrayList<>();
      for (AnalyzedWord word : chain.analyze(text)) {
        assertThat(text.substring(word.start(), word.end())).isEqualTo(word.word());
        word.terms().forEach(term -> terms.add(term.term()));
      }
      List<Token> tokens = tokensOf(chain, text);
      assertThat(terms)
          .as(() -> report(text))
          .isEqualTo(tokens.stream().limit(tokens.size() - 1L).map(Token::term).toList());
    }
  }

  @Test
  void longTextsHaveTheTermsOfTheirWords() {
    for (int i = 0; i < STRINGS / 500; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < LONG_TEXT) {
        text.append(texts.next()).append(i % 2 == 0 ? " " : "");
      }
      String whole = text.toString();
      List<String> terms = new ArrayList<>();
      for (AnalyzedWord word : analyzer.analyze(whole)) {
        word.terms().forEach(term -> terms.add(word.start() + "-" + word.end() + term.term()));
      }
      List<Token> tokens = tokens(whole);
      assertThat(terms)
          .as(() -> report(whole))
          .isEqualTo(
              tokens.subList(0, tokens.size() - 1).stream()
                  .map(token -> token.start() + "-" + token.end() + token.term())
                  .toList());
    }
  }

  @Test
  void whatIsStrewnIntoWordsChangesNoTerm() {
    for (int i = 0; i < STRINGS / 4; i++) {
      String clean = texts.clean();
      String invisible = texts.strewn(clean, HostileText.invisible());
      same(invisible, () -> terms(invisible), terms(clean));
      String marked = texts.strewn(clean, HostileText.marks());
      same(marked, () -> terms(marked), terms(clean));
    }
  }

  @Test
  void composedAndDecomposedTextAreOne() {
    for (int i = 0; i < STRINGS / 4; i++) {
      String text = texts.next();
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      if (decomposed.length() < 250) {
        same(text, () -> terms(decomposed), terms(composed));
      }
    }
  }

  @Test
  void lineEndsAreOne() {
    for (int i = 0; i < STRINGS / 10; i++) {
      String text = texts.next();
      String windows = text.replace("\n", "\r\n");
      same(text, () -> terms(windows), terms(text));
    }
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int i = 0; i < STRINGS / 4; i++) {
      String text = texts.next();
      for (FoldingLevel level : FoldingLevel.values()) {
        String once = level.fold(text);
        assertThat(level.fold(once)).as(() -> report(text)).isEqualTo(once);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-SA", "az", "lt", "th", "hi"})
  void termsDoNotDependOnTheLocale(String tag) {
    Locale before = Locale.getDefault();
    String text = "ISTANBUL Ilk İzmir ١٢٣ الرياض Ì";
    List<Token> expected = tokens(text);
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(tokensOf(new ArabicNewsAnalyzer(), text)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private void same(String text, Supplier<Object> actual, Object expected) {
    assertThat(actual.get()).as(() -> report(text)).isEqualTo(expected);
  }

  private static String report(String text) {
    StringBuilder escaped = new StringBuilder("seed " + SEED + ", text ");
    text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
    return escaped.toString();
  }

  private void checkLaws(String text, List<Token> tokens) {
    int lastStart = 0;
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      boolean holds =
          lastStart <= token.start()
              && token.start() < token.end()
              && token.end() <= text.length()
              && !token.term().isEmpty()
              && token.term().length() <= MAX_TERM_BYTES / 3
              && (i > 0 || token.increment() >= 1)
              && !isCombining(token.term().codePointAt(0))
              && !isCombining(text.codePointAt(token.start()));
      assertThat(holds).as(() -> report(text) + " " + token).isTrue();
      lastStart = token.start();
    }
    assertThat(tokens.getLast().end()).as(() -> report(text)).isEqualTo(text.length());
    long honorifics = text.chars().filter(c -> c == '\uFDFA' || c == '\uFDFB').count();
    assertThat(tokens.size() - 1L)
        .as(() -> report(text))
        .isLessThanOrEqualTo(3L * text.length() + 9L * honorifics);
  }

  private static boolean isCombining(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private List<String> terms(String text) {
    List<Token> tokens = tokens(text);
    return tokens.subList(0, tokens.size() - 1).stream().map(Token::term).toList();
  }

  private List<Token> tokens(String text) {
    return tokensOf(analyzer, text);
  }

  /** All tokens, and last the state at the end of the stream. */
  private static List<Token> tokensOf(ArabicNewsAnalyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var bytes = stream.addAttribute(TermToBytesRefAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      List<Token> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        String characters = term.toString();
        assertThat(bytes.getBytesRef().utf8ToString()).isEqualTo(characters);
        tokens.add(
            new Token(
                characters,
                offset.startOffset(),
                offset.endOffset(),
                increment.getPositionIncrement(),
                type.type()));
      }
      stream.end();
      int end = offset.endOffset();
      tokens.add(new Token("", end, end, increment.getPositionIncrement(), "end"));
      return tokens;
    } catch (IOException e) {
      throw new AssertionError("A string cannot fail to be read", e);
    }
  }
}
