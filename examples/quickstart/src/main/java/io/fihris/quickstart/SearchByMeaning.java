// SPDX-License-Identifier: Apache-2.0
package io.fihris.quickstart;

import io.fihris.Embedder;
import io.fihris.IndexSettings;
import io.fihris.NewsIndex;
import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.Fusion;
import io.fihris.search.Hit;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** How do I let a model of my own find what my readers mean? */
public final class SearchByMeaning {
  private SearchByMeaning() {}

  /** Prints what is about a flood, in whatever words. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    // snippet:search-by-meaning
    IndexSettings settings = IndexSettings.DEFAULT.withEmbedder(new TinyModel());
    try (NewsIndex index = NewsIndex.inMemory(settings)) {
      index.add(Article.of("1", "فيضان النهر", "ارتفع منسوب النهر."));
      index.add(Article.of("2", "المياه تغمر القرى", "أجلت فرق الإنقاذ السكان."));
      index.add(Article.of("3", "فوز المنتخب", "فاز المنتخب بهدفين."));
      index.commit();
      SearchRequest request =
          SearchRequest.of(NewsQuery.parse("فيضان"))
              .withFusion(Fusion.RECIPROCAL_RANK)
              .withLimit(2);
      for (Hit hit : index.search(request).hits()) {
        out.println(hit.article().title());
      }
    }
    // end
  }

  /**
   * Knows water from sport, and no more. Here a real model would go: open an ONNX session once, cut
   * all texts into the model's pieces, run the session over them, and return the mean of the last
   * layer for each text. It must be safe for use by many threads.
   */
  private static final class TinyModel implements Embedder {
    @Override
    public List<float[]> embed(List<String> texts) {
      return texts.stream().map(TinyModel::embed).toList();
    }

    private static float[] embed(String text) {
      boolean isWater = text.contains("مياه") || text.contains("فيضان");
      return isWater ? new float[] {1, 0} : new float[] {0, 1};
    }
  }
}
