// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import io.fihris.internal.stories.StoryFinder;
import io.fihris.search.Counting;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import io.fihris.search.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Leaves out each document that another of its story comes before in the order asked for. So what
 * is left out does not depend on where one page ends and the next begins: a walk by cursors shows
 * each story once. By relevance that is exact, since all pages show one view. By time the pages
 * show the index as it is when each is asked for: where the article that stood for a story is
 * deleted during the walk, the next one of the story is shown. For one request each.
 */
final class StoryFolding implements Pages {
  private final Pages pages;
  private final Matches matches;
  private final StoryFinder stories;

  /**
   * @param pages all documents of the request
   * @param query what they match
   */
  StoryFolding(Pages pages, IndexSearcher searcher, Query query) throws IOException {
    this.pages = pages;
    this.matches = new Matches(searcher, query);
    this.stories = new StoryFinder(searcher.getIndexReader());
  }

  @Override
  public Found page(SearchRequest request, Optional<Position> start) throws IOException {
    var earlier = new EarlierPages(pages, matches, stories, request, start);
    Set<Integer> passed = new HashSet<>();
    List<ScoreDoc> kept = new ArrayList<>();
    Found part = pages.page(request, start);
    var total = part.total();
    SearchRequest rest = request.withCounting(Counting.AT_LEAST).withFacets();
    while (true) {
      for (ScoreDoc doc : part.docs()) {
        if (isFirst(doc.doc, passed, earlier)) {
          kept.add(doc);
        }
        passed.add(doc.doc);
      }
      if (kept.size() >= request.limit() || part.next().isEmpty()) {
        return new Found(kept, total, part.next());
      }
      part = pages.page(rest.withLimit(request.limit() - kept.size()), part.next());
    }
  }

  /** Each hit gets its story, with those of its articles that match as well. */
  @Override
  public List<Hit> completed(List<Hit> hits, Found page) throws IOException {
    var completed = new ArrayList<Hit>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      completed.add(hits.get(i).withStory(story(page.docs().get(i).doc)));
    }
    return completed;
  }

  private Story story(int doc) throws IOException {
    var listed = new HashSet<Integer>();
    for (int other : stories.docs(doc)) {
      if (matches.has(other)) {
        listed.add(other);
      }
    }
    return stories.story(doc, listed::contains);
  }

  private boolean isFirst(int doc, Set<Integer> passed, EarlierPages earlier) throws IOException {
    for (int other : stories.docs(doc)) {
      if (other != doc && (passed.contains(other) || earlier.hold(other))) {
        return false;
      }
    }
    return true;
  }
}
