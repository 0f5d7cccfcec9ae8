// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.SeedCollection;
import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.article.Article;
import io.fihris.internal.wording.WordReader;
import io.fihris.text.StopWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

/** A highlight marks every word that the analyzer gives a marked term, and no other. */
class MarkerLawTest {
  private static final long SEED = 20261123;
  private static final int TEXTS = 600;
  private static final int WORDS = 3;
  private static final int LETTERS_AN_INSERTION = 25;

  /** Marks, joiners, ligatures, letters of other languages, and what joins or parts words. */
  private static final String HOSTILE =
      "\u0640\u064B\u0651\u0653\u0654\u0655\u0670\u061C\u200D\u200F\u00A0\u3099"
          + "\uFEFB\uFDFA\uFDF2\uFE8D\u067E\u06A9\u06CC\u06D4\u08A2\u0750\uD83D\uDE00"
          + ".,'_#@1\u0661aB\u060C\u2019-\t\n";

  private final ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer();
  private final Random random = new Random(SEED);

  @Test
  void marksWhatTheAnalyzerFinds() throws IOException {
    List<Article> articles = SeedCollection.articles();
    int marked = 0;
    for (int i = 0; i < TEXTS; i++) {
      String body = articles.get(random.nextInt(articles.size())).body();
      String text = i % 2 == 0 ? body : strewn(body);
      Map<String, MarkedTerm> terms = termsOfSome(text.split("\\s+"));
      List<String> expected = byAnalyzer(text, terms);
      var marker = new Marker(StopWords.news(), new MarkedTerms(terms, List.of()));
      List<String> found = new ArrayList<>();
      marker.matches(text, text.length()).forEach(match -> found.add(shown(text, match)));
      assertThat(found)
          .as("text %d of seed %d, terms %s", i, SEED, terms.keySet())
          .isEqualTo(expected);
      marked += found.size();
    }
    assertThat(marked).isGreaterThan(TEXTS);
  }

  private String strewn(String text) {
    var strewn = new StringBuilder(text);
    for (int i = 0; i < text.length(); i += LETTERS_AN_INSERTION) {
      char hostile = HOSTILE.charAt(random.nextInt(HOSTILE.length()));
      strewn.insert(random.nextInt(strewn.length()), hostile);
    }
    return strewn.toString();
  }

  private Map<String, MarkedTerm> termsOfSome(String[] words) {
    var terms = new HashMap<String, MarkedTerm>();
    for (int i = 0; i < WORDS; i++) {
      for (var word : new WordReader(analyzer).words(words[random.nextInt(words.length)])) {
        terms.put(word.folded(), new MarkedTerm(i, 0));
        word.members().forEach(member -> terms.put(member.term(), new MarkedTerm(0, 0)));
      }
    }
    return terms;
  }

  /** The slow way: every token of the text. */
  private List<String> byAnalyzer(String text, Map<String, MarkedTerm> terms) throws IOException {
    var matches = new ArrayList<String>();
    int behind = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var offsets = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (terms.containsKey(term.toString()) && offsets.startOffset() >= behind) {
          behind = behindMarks(text, offsets.endOffset());
          matches.add(offsets.startOffset() + " " + text.substring(offsets.startOffset(), behind));
        }
      }
      stream.end();
    }
    return matches;
  }

  private static int behindMarks(String text, int end) {
    int behind = end;
    while (behind < text.length()
        && Character.getType(text.charAt(behind)) == Character.NON_SPACING_MARK) {
      behind++;
    }
    return behind;
  }

  private static String shown(String text, Match match) {
    return match.start() + " " + text.substring(match.start(), match.end());
  }
}
