// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.explaining;

import io.fihris.article.Article;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.QueryWord;
import io.fihris.search.Explanation;
import io.fihris.search.WordVariant.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/** Finds what stands for the words of a query in the text of one article. */
public final class WordMatcher {
  /** Only its spelling: no stem counts for it. */
  private static final float NO_WEIGHT = 0;

  private final Analyzer analyzer;

  /** Reads text with the analyzer that indexed the articles. */
  public WordMatcher(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words, each with the forms in which it stands in the article. */
  public List<Explanation.Word> match(List<QueryWord> words, Article article) {
    var headline = new TextWords(article.title(), analyzer);
    var lead = new TextWords(article.lead(), analyzer);
    var body = new TextWords(article.body(), analyzer);
    var explained = new ArrayList<Explanation.Word>();
    for (QueryWord word : words) {
      var forms = new LinkedHashMap<String, Explanation.Match>();
      collect(word, headline, 1, 0, forms);
      collect(word, lead, 0, 1, forms);
      collect(word, body, 0, 1, forms);
      explained.add(new Explanation.Word(word.folded(), best(forms)));
    }
    return explained;
  }

  private static void collect(
      QueryWord word,
      TextWords text,
      int inHeadline,
      int inText,
      Map<String, Explanation.Match> forms) {
    for (int i = 0; i < text.count(); i++) {
      Optional<Member> member = match(word, text, i);
      if (member.isPresent()) {
        String form = text.form(i, member.get().terms().size());
        var match =
            new Explanation.Match(
                form,
                member.get().origin(),
                member.get().weight(),
                inHeadline,
                inText,
                word.vowels().with(form));
        forms.merge(form, match, WordMatcher::sum);
      }
    }
  }

  /** The best member that begins at a word of the text. */
  private static Optional<Member> match(QueryWord word, TextWords text, int at) {
    Optional<Member> best =
        word.members().stream()
            .filter(member -> text.holds(member.terms(), at))
            .max(Comparator.comparingDouble(Member::weight))
            .map(member -> text.isFamily(member.term(), at) ? asFamily(member) : member);
    if (text.holds(List.of(word.folded()), at)) {
      float weight = best.map(Member::weight).orElse(NO_WEIGHT);
      return Optional.of(Member.of(word.folded(), weight, Origin.SPELLED));
    }
    return best;
  }

  private static Member asFamily(Member member) {
    return new Member(member.terms(), member.weight(), Origin.FAMILY);
  }

  private static Explanation.Match sum(Explanation.Match first, Explanation.Match second) {
    return new Explanation.Match(
        first.form(),
        first.origin(),
        first.weight(),
        first.inHeadline() + second.inHeadline(),
        first.inText() + second.inText(),
        first.vowels());
  }

  private static List<Explanation.Match> best(Map<String, Explanation.Match> forms) {
    return forms.values().stream()
        .sorted(
            Comparator.comparing(Explanation.Match::origin)
                .thenComparing(Comparator.comparingDouble(Explanation.Match::weight).reversed()))
        .toList();
  }
}
