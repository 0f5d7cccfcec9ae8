// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import io.fihris.analysis.AnalysisProfile;
import io.fihris.analysis.ArabicNewsAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many bytes and tokens a second does an analyzer make on one core?
 *
 * <p>{@code asIndexed} reads of each token what the index writer reads; {@code asCharacters} reads
 * the term as characters, as most filters and highlighters do. One operation is all texts.
 *
 * <pre>{@code
 * ./fihris jmh AnalysisSpeed -prof gc
 * ./fihris jmh AnalysisSpeed -p corpus=articles.jsonl.gz -p megabytes=20 -p analyzer=arabic,news
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class AnalysisSpeed {
  private static final long MEGABYTE = 1_000_000;

  /** Lucene's standard, Arabic and Snowball chains, and each profile of ours. */
  @Param({"standard", "arabic", "snowball", "news", "folded", "stem", "exact"})
  public String analyzer = "news";

  /** A file with one text or one JSON object a line; empty to generate texts. */
  @Param("")
  public String corpus = "";

  /** What to generate, or which field of a JSON object to read. */
  @Param({"news", "titles", "vowelled"})
  public String kind = "news";

  /** How much text to read or generate. */
  @Param("4")
  public int megabytes = 4;

  private Analyzer chain = new StandardAnalyzer();
  private List<String> texts = List.of();
  private long bytes;

  /** What one operation did: reported as a second's worth. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Work {
    /** Bytes of UTF-8 read. */
    public long bytes;

    /** Tokens made. */
    public long tokens;
  }

  /** Reads the texts and checks that the analyzer works on them. */
  @Setup
  public void prepare() throws IOException {
    BenchmarkTexts read = BenchmarkTexts.read(corpus, kind, megabytes * MEGABYTE);
    texts = read.texts();
    bytes = read.bytes();
    chain = chain(analyzer);
    Work work = new Work();
    asIndexed(work);
    if (work.tokens < texts.size()) {
      throw new IllegalStateException(
          "Too few tokens for " + texts.size() + " texts from " + analyzer + ": " + work.tokens);
    }
  }

  /** {@return a sum over what the index writer reads} */
  @Benchmark
  public long asIndexed(Work work) throws IOException {
    long sum = 0;
    for (String text : texts) {
      try (TokenStream stream = chain.tokenStream("text", text)) {
        var term = stream.getAttribute(TermToBytesRefAttribute.class);
        var offset = stream.getAttribute(OffsetAttribute.class);
        var increment = stream.getAttribute(PositionIncrementAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          BytesRef utf8 = term.getBytesRef();
          sum += utf8.bytes[utf8.offset] + utf8.length + increment.getPositionIncrement();
          sum += offset.startOffset() + offset.endOffset();
          work.tokens++;
        }
        stream.end();
      }
    }
    work.bytes += bytes;
    return sum;
  }

  /** {@return a sum over the characters' view of the terms} */
  @Benchmark
  public long asCharacters(Work work) throws IOException {
    long sum = 0;
    for (String text : texts) {
      try (TokenStream stream = chain.tokenStream("text", text)) {
        var term = stream.getAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          sum += term.buffer()[0] + term.length();
          work.tokens++;
        }
        stream.end();
      }
    }
    work.bytes += bytes;
    return sum;
  }

  private static Analyzer chain(String name) {
    return switch (name) {
      case "standard" -> new StandardAnalyzer(CharArraySet.EMPTY_SET);
      case "arabic" -> new ArabicAnalyzer();
      case "snowball" -> new SnowballChain();
      default -> ArabicNewsAnalyzer.of(AnalysisProfile.named(name));
    };
  }

  private static final class SnowballChain extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream digits = new DecimalDigitFilter(new LowerCaseFilter(source));
      return new TokenStreamComponents(source, new SnowballFilter(digits, "Arabic"));
    }
  }
}
