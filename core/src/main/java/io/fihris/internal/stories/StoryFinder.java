// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.stories;

import io.fihris.search.Story;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;

/**
 * Finds the articles that tell one story: those that nearly copy an article, those that nearly copy
 * these, and so on. So every article of a story finds the same story, in whatever order articles
 * were added, merged and deleted.
 *
 * <p>Remembers what it found. For one request each.
 */
public final class StoryFinder {
  /** Where a story has more articles, it falls apart into several. */
  static final int MOST_ARTICLES = 100;

  private final SketchReader sketches;
  private final Map<Integer, List<Sketched>> known = new HashMap<>();

  /** Finds among the articles of a reader. */
  public StoryFinder(IndexReader reader) {
    this.sketches = new SketchReader(reader);
  }

  /** The documents of an article's story, its own first. */
  public List<Integer> docs(int doc) throws IOException {
    return around(doc).stream().map(Sketched::doc).toList();
  }

  /**
   * The story of an article.
   *
   * @param isListed whether another document of the story is to be listed
   */
  public Story story(int doc, IntPredicate isListed) throws IOException {
    var articles = new ArrayList<Named>();
    for (Sketched article : around(doc)) {
      articles.add(new Named(article, id(article.doc())));
    }
    articles.sort(Named.EARLIEST_FIRST);
    List<String> others =
        articles.stream()
            .filter(named -> named.article.doc() != doc && isListed.test(named.article.doc()))
            .map(Named::id)
            .toList();
    return new Story(articles.getFirst().id(), others);
  }

  /** The id of an article. */
  public String id(int doc) throws IOException {
    return sketches.id(doc);
  }

  /** When an article was published. */
  public OptionalLong publishedAtMillis(int doc) throws IOException {
    long millis = sketches.read(doc).publishedAtMillis();
    return millis == Sketched.UNDATED ? OptionalLong.empty() : OptionalLong.of(millis);
  }

  private record Named(Sketched article, String id) {
    static final Comparator<Named> EARLIEST_FIRST =
        Comparator.<Named>comparingLong(named -> named.article.publishedAtMillis())
            .thenComparing(Named::id);
  }

  private List<Sketched> around(int doc) throws IOException {
    List<Sketched> found = known.get(doc);
    if (found == null) {
      found = search(doc);
      known.put(doc, found);
    }
    return found;
  }

  private List<Sketched> search(int doc) throws IOException {
    Map<Integer, Sketched> story = new LinkedHashMap<>();
    var open = new ArrayDeque<Sketched>();
    Sketched first = sketches.read(doc);
    story.put(doc, first);
    open.add(first);
    while (!open.isEmpty() && story.size() < MOST_ARTICLES) {
      Sketched article = open.remove();
      for (Sketched other : sketches.candidates(article)) {
        if (article.isOfOneStoryWith(other) && story.putIfAbsent(other.doc(), other) == null) {
          open.add(other);
        }
      }
    }
    return story.values().stream().limit(MOST_ARTICLES).toList();
  }
}
