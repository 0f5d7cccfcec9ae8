// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.fihris.article.Article;
import io.fihris.article.UnitVector;
import io.fihris.query.NewsQuery;
import io.fihris.search.Fusion;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import io.fihris.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and meaning make one order, as the formula says. */
class FusionTest {
  private static final int SIDE = 100;
  private static final IndexSettings WITH_MODEL =
      IndexSettings.DEFAULT
          .withLimits(Limits.DEFAULT.withSearchTime(Duration.ofMinutes(1)))
          .withEmbedder(new HashedStems());
  private static final SearchRequest BRIDGES =
      SearchRequest.of(NewsQuery.parse("صيانة جسور بغداد")).withLimit(SIDE);

  private static NewsIndex collection;

  @BeforeAll
  static void addTheShippedCollection() throws IOException {
    collection = NewsIndex.inMemory(WITH_MODEL);
    collection.addAll(SeedCollection.articles());
    collection.commit();
  }

  @AfterAll
  static void close() throws IOException {
    collection.close();
  }

  @Test
  void addsReciprocalRanksOnTheShippedCollection() throws IOException {
    Map<String, Double> wanted = new HashMap<>();
    addRanks(wanted, byWords());
    addRanks(wanted, byMeaning());
    assertFused(wanted, Fusion.RECIPROCAL_RANK);
  }

  @Test
  void addsScoresOnTheShippedCollection() throws IOException {
    Map<String, Double> wanted = new HashMap<>();
    addScores(wanted, byWords(), 0.7);
    addScores(wanted, byMeaning(), 0.3);
    assertFused(wanted, new Fusion.WeightedSum(0.3));
  }

  @Test
  void countsWhatMatchesTheWordsAndTheNearest() throws IOException {
    long words = collection.search(BRIDGES).count();
    SearchResult fused = collection.search(BRIDGES.withFusion(Fusion.RECIPROCAL_RANK));
    assertThat(fused.exactCount()).isTrue();
    assertThat(fused.count()).isBetween(words, words + SIDE);
    assertThat(fused.count()).isGreaterThanOrEqualTo(fused.hits().size());
  }

  @Test
  void pagesThroughBothSidesOnce() throws IOException {
    SearchRequest request = BRIDGES.withFusion(Fusion.RECIPROCAL_RANK);
    List<String> atOnce = ids(collection.search(request.withLimit(2 * SIDE)));
    SearchResult page = collection.search(request.withLimit(30));
    List<String> paged = new ArrayList<>(ids(page));
    while (page.nextCursor().isPresent()) {
      page = collection.search(request.withLimit(30).withCursor(page.nextCursor().get()));
      paged.addAll(ids(page));
    }
    assertThat(paged).isEqualTo(atOnce).doesNotHaveDuplicates();
  }

  @Test
  void holdsConditionsForWhatIsNearInMeaning() throws IOException {
    SearchRequest request = BRIDGES.withFusion(Fusion.RECIPROCAL_RANK).withSections("رياضة");
    assertThat(collection.search(request).hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.article().section()).hasValue("رياضة"));
    SearchRequest excluding =
        SearchRequest.of(NewsQuery.parse("صيانة جسور -بغداد"))
            .withLimit(SIDE)
            .withFusion(Fusion.RECIPROCAL_RANK);
    assertThat(collection.search(excluding).hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.article().body()).doesNotContain("بغداد"));
  }

  @Test
  void findsWhatHoldsNoneOfTheWords() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("words", "فيضان النهر", "").withVector(0, 1));
      index.add(Article.of("meaning", "المياه تغمر القرى", "").withVector(1, 0.1f));
      index.commit();
      SearchRequest flood = SearchRequest.of(NewsQuery.parse("فيضان"));
      assertThat(ids(index.search(flood))).containsExactly("words");
      SearchRequest fused = flood.withFusion(Fusion.RECIPROCAL_RANK).withVector(1, 0);
      assertThat(ids(index.search(fused))).containsExactly("words", "meaning");
      assertThat(ids(index.search(fused.withFusion(new Fusion.WeightedSum(1)))))
          .containsExactly("meaning", "words");
    }
  }

  @Test
  void storesNothingWithoutVectors(@TempDir Path folder) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.add(Article.of("1", "خبر", "نص"));
    }
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      assertThat(FieldInfos.getMergedFieldInfos(reader).hasVectorValues()).isFalse();
    }
  }

  @Test
  void refusesVectorsOfAnotherSize() throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("1", "خبر", "").withVector(1, 2, 3));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.add(Article.of("2", "خبر", "").withVector(1, 2)))
          .withMessageContaining("vectors of 3 numbers")
          .withMessageContaining("article 2");
      index.add(Article.of("3", "خبر بلا متجه", ""));
      index.commit();
      assertThat(index.count()).isEqualTo(2);
      SearchRequest request =
          SearchRequest.of(NewsQuery.parse("خبر")).withFusion(Fusion.RECIPROCAL_RANK);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.search(request.withVector(1)))
          .withMessageContaining("the request");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.search(request))
          .withMessageContaining("Embedder");
    }
  }

  @Test
  void refusesNumbersThatAreNoDirection() {
    Article article = Article.of("1", "خبر", "");
    assertThatIllegalArgumentException().isThrownBy(() -> article.withVector());
    assertThatIllegalArgumentException().isThrownBy(() -> article.withVector(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> article.withVector(1, Float.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article.withVector(new float[UnitVector.MAX_NUMBERS + 1]));
    assertThat(article.withVector(1, 2)).isEqualTo(article);
  }

  @Test
  void saysWhichEmbedderMiscounts() throws IOException {
    IndexSettings settings = IndexSettings.DEFAULT.withEmbedder(texts -> List.of());
    try (NewsIndex index = NewsIndex.inMemory(settings)) {
      assertThatThrownBy(() -> index.add(Article.of("1", "خبر", "")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("0 for 1 texts");
    }
  }

  private static void assertFused(Map<String, Double> wanted, Fusion fusion) throws IOException {
    List<Hit> hits = collection.search(BRIDGES.withLimit(2 * SIDE).withFusion(fusion)).hits();
    assertThat(hits.stream().map(Hit::id)).containsExactlyInAnyOrderElementsOf(wanted.keySet());
    double before = Double.POSITIVE_INFINITY;
    for (Hit hit : hits) {
      double score = wanted.getOrDefault(hit.id(), Double.NaN);
      assertThat((double) hit.score()).as(hit.id()).isCloseTo(score, within(1e-5));
      assertThat(score).isLessThanOrEqualTo(before + 1e-9);
      before = score;
    }
  }

  private static List<Scored> byWords() throws IOException {
    return collection.search(BRIDGES).hits().stream()
        .map(hit -> new Scored(hit.id(), hit.score()))
        .toList();
  }

  /** Every article's product with the query, worked out without an index. */
  private static List<Scored> byMeaning() throws IOException {
    var model = new HashedStems();
    float[] query = unit(model.embed(List.of("صيانة جسور بغداد")).getFirst());
    var scored = new ArrayList<Scored>();
    for (Article article : SeedCollection.articles()) {
      String text = article.title() + "\n" + article.body();
      float[] vector = unit(model.embed(List.of(text)).getFirst());
      double product = 0;
      for (int i = 0; i < vector.length; i++) {
        product += query[i] * vector[i];
      }
      scored.add(new Scored(article.id(), (1 + product) / 2));
    }
    scored.sort(Comparator.comparingDouble(one -> -one.score()));
    return scored.subList(0, SIDE);
  }

  private static float[] unit(float[] numbers) {
    return UnitVector.of(numbers).toArray();
  }

  private record Scored(String id, double score) {}

  private static void addRanks(Map<String, Double> sum, List<Scored> side) {
    for (int i = 0; i < side.size(); i++) {
      sum.merge(side.get(i).id(), 1.0 / (60 + i + 1), Double::sum);
    }
  }

  private static void addScores(Map<String, Double> sum, List<Scored> side, double weight) {
    double least = side.getLast().score();
    double greatest = side.getFirst().score();
    for (Scored one : side) {
      sum.merge(one.id(), weight * (one.score() - least) / (greatest - least), Double::sum);
    }
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }
}
