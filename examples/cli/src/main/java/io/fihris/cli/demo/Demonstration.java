// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.demo;

import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.cli.importing.ArticleFormat;
import io.fihris.cli.importing.Import;
import io.fihris.cli.output.Marks;
import io.fihris.query.NewsQuery;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Indexes articles in memory and asks {@link DemoQuery#ALL} of Fihris and of {@link PlainLucene}.
 * Nothing that it prints about either is written down anywhere: both answer live.
 */
public final class Demonstration {
  private final PrintWriter out;
  private final Marks marks;

  /** A demonstration that prints with these marks. */
  public Demonstration(PrintWriter out, Marks marks) {
    this.out = out;
    this.marks = marks;
  }

  /** Runs every query over the articles of text files. */
  public void run(List<Path> files) throws IOException {
    long startNanos = System.nanoTime();
    try (NewsIndex index = NewsIndex.inMemory();
        NewsIndex wholeTexts = NewsIndex.inMemory()) {
      var articles = new Import(index, 1);
      for (Path file : files) {
        articles.read(file, Optional.of(ArticleFormat.TEXT), bytes -> {});
      }
      index.commit();
      List<String> texts = texts(index);
      addWhole(wholeTexts, texts);
      try (var lucene = new PlainLucene(texts)) {
        out.printf(
            "Indexed %d %s in %d ms.%n",
            texts.size(),
            texts.size() == 1 ? "article" : "articles",
            (System.nanoTime() - startNanos) / 1_000_000);
        ask(index, wholeTexts, lucene);
      }
    }
  }

  private void ask(NewsIndex index, NewsIndex wholeTexts, PlainLucene lucene) throws IOException {
    int ours = 0;
    int theirs = 0;
    int number = 0;
    for (DemoQuery query : DemoQuery.ALL) {
      SearchResult result = index.search(request(query).withLimit(3));
      Finding fihris = new Finding(result.count(), marked(wholeTexts, query));
      Finding plain = lucene.find(query.query());
      ours += fihris.marked().size();
      theirs += plain.marked().size();
      out.println();
      out.println(++number + ". " + query.shows());
      out.println("   " + Marks.line(query.query()));
      print("Fihris", fihris);
      print("Lucene", plain);
      out.println("           looking for: " + String.join("  ", lucene.terms(query.query())));
      result.hits().forEach(this::print);
    }
    out.println();
    out.printf(
        "Over these queries Fihris marks %d words, Lucene's ArabicAnalyzer %d.%n", ours, theirs);
  }

  private void print(String system, Finding finding) {
    String found = finding.articles() + (finding.articles() == 1 ? " article" : " articles");
    int words = finding.marked().size();
    out.println(
        "   "
            + system
            + ": "
            + found
            + ", "
            + words
            + (words == 1 ? " word" : " words")
            + " marked");
    if (words > 0) {
      out.println("           " + String.join("  ", finding.words()));
    }
  }

  private void print(Hit hit) {
    out.println("   " + hit.id());
    out.println("     " + marks.of(hit.title()));
    if (hit.snippet().isMarked()) {
      out.println("     " + marks.of(hit.snippet()));
    }
  }

  private static SearchRequest request(DemoQuery query) {
    return SearchRequest.of(NewsQuery.parse(query.query()));
  }

  /** The articles' full texts. */
  private static List<String> texts(NewsIndex index) throws IOException {
    var everything = SearchRequest.of(new NewsQuery.Everything()).withLimit(1_000);
    return index.search(everything).hits().stream()
        .map(Hit::article)
        .map(Demonstration::text)
        .toList();
  }

  private static String text(Article article) {
    return article.body().startsWith(article.title())
        ? article.body()
        : article.title() + "\n" + article.body();
  }

  /** Headlines are shown whole, snippets in part: as a headline a text shows all its marks. */
  private static void addWhole(NewsIndex index, List<String> texts) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      index.add(Article.of("text-" + i, texts.get(i), ""));
    }
    index.commit();
  }

  private static List<String> marked(NewsIndex wholeTexts, DemoQuery query) throws IOException {
    return wholeTexts.search(request(query).withLimit(1_000)).hits().stream()
        .flatMap(hit -> hit.title().passages().stream())
        .flatMap(
            passage ->
                passage.marks().stream()
                    .map(mark -> passage.text().substring(mark.start(), mark.end())))
        .toList();
  }
}
