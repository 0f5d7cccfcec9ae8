// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.collection.CollectionArticle;
import io.fihris.benchmarks.collection.ScoredId;
import io.fihris.benchmarks.collection.Topic;
import io.fihris.benchmarks.measure.Differences;
import io.fihris.benchmarks.measure.JudgedRanking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** The topics that subject and baseline answer most differently, their first hits side by side. */
final class TopicPanels {
  private static final int MOST_TOPICS = 10;
  private static final int HITS = 5;
  private static final int SNIPPET_LENGTH = 220;

  private final Evaluation evaluation;
  private final double[] differences;
  private final List<Integer> order;
  private final ShownArticles articles;

  private TopicPanels(Evaluation evaluation, double[] differences, ShownArticles articles) {
    this.evaluation = evaluation;
    this.differences = differences;
    this.order = DifferencePlot.order(differences);
    this.articles = articles;
  }

  static TopicPanels of(Evaluation evaluation) throws IOException {
    double[] differences =
        Comparison.minus(
            evaluation.subject().of(evaluation.mainMeasure()),
            evaluation.baseline().of(evaluation.mainMeasure()));
    var without = new TopicPanels(evaluation, differences, new ShownArticles(Map.of()));
    Set<String> ids = new HashSet<>();
    List<Integer> shown = new ArrayList<>(without.won());
    shown.addAll(without.lost());
    for (int topic : shown) {
      ids.addAll(
          without.firstHits(evaluation.subject(), topic).stream().map(ScoredId::id).toList());
      ids.addAll(
          without.firstHits(evaluation.baseline(), topic).stream().map(ScoredId::id).toList());
    }
    return new TopicPanels(evaluation, differences, ShownArticles.of(evaluation.collection(), ids));
  }

  /** The panels of the topics won most. */
  String wins() throws IOException {
    return panels(won());
  }

  /** The panels of the topics lost most. */
  String losses() throws IOException {
    return panels(lost());
  }

  private List<Integer> won() {
    return order.stream().filter(i -> differences[i] > Differences.TIE).limit(MOST_TOPICS).toList();
  }

  private List<Integer> lost() {
    return order.reversed().stream()
        .filter(i -> differences[i] < -Differences.TIE)
        .limit(MOST_TOPICS)
        .toList();
  }

  private List<ScoredId> firstHits(SystemScores system, int topic) {
    String id = evaluation.topics().get(topic).id();
    return JudgedRanking.ranked(system.result().run().of(id)).stream().limit(HITS).toList();
  }

  private String panels(List<Integer> topics) throws IOException {
    StringBuilder out = new StringBuilder();
    for (int position : topics) {
      Topic topic = evaluation.topics().get(position);
      out.append("<article class=\"topic\"><h3 dir=\"rtl\">").append(Html.arabic(topic.text()));
      out.append("</h3><p class=\"about\">").append(Html.escape(topic.id()));
      for (String phenomenon : topic.phenomena()) {
        out.append(" <span class=\"label\">").append(Html.escape(phenomenon)).append("</span>");
      }
      out.append("</p><div class=\"sides\">");
      side(evaluation.subject(), position, out);
      side(evaluation.baseline(), position, out);
      out.append("</div></article>\n");
    }
    return out.isEmpty() ? "<p>None.</p>\n" : out.toString();
  }

  private void side(SystemScores system, int position, StringBuilder out) throws IOException {
    Topic topic = evaluation.topics().get(position);
    out.append("<div><h4>").append(Html.escape(system.name())).append(" <span>");
    out.append(evaluation.mainMeasure().name()).append(' ');
    out.append(Figures.score(system.of(evaluation.mainMeasure())[position]));
    out.append("</span></h4><ol dir=\"rtl\">");
    for (ScoredId hit : firstHits(system, position)) {
      Integer grade = evaluation.collection().qrels().of(topic.id()).get(hit.id());
      String style = grade == null ? "unjudged" : grade > 0 ? "relevant" : "not";
      out.append("<li><span class=\"grade ").append(style).append("\">");
      out.append(grade == null ? "?" : String.valueOf(grade)).append("</span>");
      hit(system.result().analyzer(), topic.text(), articles.get(hit.id()), out);
      out.append("</li>");
    }
    out.append("</ol></div>");
  }

  private static void hit(
      Optional<Analyzer> analyzer, String topic, CollectionArticle article, StringBuilder out)
      throws IOException {
    String title = article.title();
    String text = article.text();
    out.append("<b>").append(MarkedText.whole(title, words(analyzer, topic, title)));
    out.append("</b> <code dir=\"ltr\">").append(Html.escape(article.id())).append("</code><p>");
    out.append(MarkedText.snippet(text, words(analyzer, topic, text), SNIPPET_LENGTH));
    out.append("</p>");
  }

  private static List<MatchedWords.Word> words(
      Optional<Analyzer> analyzer, String topic, String text) throws IOException {
    return analyzer.isEmpty() ? List.of() : MatchedWords.of(analyzer.get(), topic, text);
  }
}
