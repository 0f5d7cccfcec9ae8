// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.analysis.TermLevel;
import io.fihris.article.Article;
import io.fihris.internal.schema.Fields;
import io.fihris.internal.schema.StoredArticles;
import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.Variants;
import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.Bits;

/**
 * Learns from an archive which stems stand for one word: stems that look akin ({@link Kinship}) and
 * keep the same company ({@link Contexts}). {@code ميليشيا} and {@code مليشيا} (both "militia"),
 * {@code صاروخ} and {@code صواريخ} ("rocket, rockets") meet; {@code غينيا} and {@code كينيا}
 * (Guinea, Kenya) do not, since other words stand around them.
 *
 * <p>Memory: about 5 bytes a word of the archive, and the vectors of the stems that look akin. For
 * one thread at a time.
 */
public final class VariantLearner {
  /** Grows when the same archive would teach something else. */
  public static final int VERSION = 2;

  /** Rarer stems have too little company to judge by. */
  private static final int MIN_FREQUENCY = 4;

  /** Least similarity; of rare stems less is asked, of frequent ones more. */
  private static final double MIN_SIMILARITY = 0.2;

  private static final int RARE = 20;
  private static final double RARE_FACTOR = 0.8;
  private static final int FREQUENT = 100;
  private static final double FREQUENT_FACTOR = 1.15;

  /** A variant counts this much, and its similarity besides, in all less than 1. */
  private static final double BASE_WEIGHT = 0.3;

  private static final double MAX_WEIGHT = 0.95;

  /** Most variants of a stem. */
  private static final int MAX_VARIANTS = 8;

  private static final String STEM = TermLevel.STEM.label();

  private final ArabicNewsAnalyzer analyzer;

  /** Learns from texts analyzed as given. */
  public VariantLearner(ArabicNewsAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Learns from every article of an index. */
  public Variants learn(IndexReader reader) throws IOException {
    StemCorpus corpus = read(reader);
    int[] candidates = candidates(corpus);
    List<String> stems = new ArrayList<>();
    for (int candidate : candidates) {
      stems.add(corpus.stem(candidate));
    }
    Set<Kinship.Pair> pairs = Kinship.pairs(stems);
    var akin = new BitSet();
    for (Kinship.Pair pair : pairs) {
      akin.set(candidates[pair.first()]);
      akin.set(candidates[pair.second()]);
    }
    var contexts = new Contexts(corpus, akin);
    Map<List<String>, List<Member>> found = new HashMap<>();
    for (Kinship.Pair pair : pairs) {
      int first = candidates[pair.first()];
      int second = candidates[pair.second()];
      double similarity = contexts.similarity(first, second);
      if (similarity >= threshold(corpus, first, second)) {
        add(found, corpus.stem(first), corpus.stem(second), similarity);
        add(found, corpus.stem(second), corpus.stem(first), similarity);
      }
    }
    found.replaceAll((stem, variants) -> best(variants));
    return new Variants(found);
  }

  private StemCorpus read(IndexReader reader) throws IOException {
    var corpus = new StemCorpus();
    var stored = new StoredArticles(reader);
    Bits live = MultiBits.getLiveDocs(reader);
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if (live == null || live.get(doc)) {
        Article article = stored.article(doc);
        for (String text : List.of(article.title(), article.lead(), article.body())) {
          read(text, corpus);
          corpus.endArticle();
        }
      }
    }
    return corpus;
  }

  private void read(String text, StemCorpus corpus) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var type = stream.getAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (type.type().equals(STEM)) {
          corpus.add(term.toString().substring(1));
        }
      }
      stream.end();
    }
  }

  private static int[] candidates(StemCorpus corpus) {
    return java.util.stream.IntStream.range(0, corpus.stemCount())
        .filter(stem -> corpus.frequency(stem) >= MIN_FREQUENCY)
        .filter(stem -> isArabic(corpus.stem(stem)))
        .toArray();
  }

  private static boolean isArabic(String stem) {
    return stem.charAt(0) >= '\u0621' && stem.charAt(0) <= '\u064A';
  }

  private static double threshold(StemCorpus corpus, int first, int second) {
    int rarer = Math.min(corpus.frequency(first), corpus.frequency(second));
    if (rarer < RARE) {
      return MIN_SIMILARITY * RARE_FACTOR;
    }
    return rarer < FREQUENT ? MIN_SIMILARITY : MIN_SIMILARITY * FREQUENT_FACTOR;
  }

  private static void add(
      Map<List<String>, List<Member>> found, String stem, String variant, double similarity) {
    float weight = (float) Math.min(MAX_WEIGHT, BASE_WEIGHT + similarity);
    found
        .computeIfAbsent(List.of(TermLevel.STEM.marker() + stem), missing -> new ArrayList<>())
        .add(Member.of(TermLevel.STEM.marker() + variant, weight, Origin.LEARNT));
  }

  private static List<Member> best(List<Member> variants) {
    return variants.stream()
        .sorted(
            Comparator.comparingDouble((Member variant) -> -variant.weight())
                .thenComparing(Member::term))
        .limit(MAX_VARIANTS)
        .toList();
  }
}
