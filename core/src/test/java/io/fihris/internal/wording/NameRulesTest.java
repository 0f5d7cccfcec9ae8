// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.internal.schema.Fields;
import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules join spellings of foreign names that the index holds, and nothing that is another word. */
class NameRulesTest {
  private static final Set<Origin> OF_THE_STEMMER = Set.of(Origin.STEM, Origin.FAMILY);

  private final ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer();

  @ParameterizedTest
  @CsvSource({
    "هيغيتا, هيجيتا",
    "هيقيتا, هيغيتا",
    "دروغبا, دروجبا",
    "لامبورغيني, لامبورجيني",
    "نيكسوس, نكسوس",
    "تورينتينو, تورنتينو",
    "بروكنغز, بروكينجز",
    "ديمرطاش, دمرتاش",
    "سانتياغو, سانتياجو",
    "شتاينماير, شتاينمير",
  })
  void joinsSpellingsOfAName(String name, String spelling) throws IOException {
    assertThat(joined(name, List.of(name, spelling))).contains(stem(spelling));
    assertThat(joined(spelling, List.of(name, spelling))).contains(stem(name));
  }

  @ParameterizedTest
  @CsvSource({
    "غينيا, كينيا, غينيا كينيا",
    "مراكب, مركب, المراكب المركب",
    "تناقض, تنقض, التناقض ينقض",
    "سفارات, صفارات, السفارات صفارات",
    "محاسب, محسوب, المحاسب محسوب",
  })
  void leavesWordsApart(String word, String other, String text) throws IOException {
    assertThat(joined(word, List.of(word, other, text))).doesNotContain(stem(other));
  }

  @Test
  void joinsNoFalseFriend() throws IOException {
    List<List<String>> pairs = LexiconFile.entries(Path.of("src/main/lexicon/false-friends.tsv"));
    assertThat(pairs).hasSizeGreaterThan(800);
    List<String> words = pairs.stream().flatMap(pair -> pair.subList(0, 2).stream()).toList();
    var joined = new ArrayList<String>();
    try (DirectoryReader index = index(words)) {
      QueryAnalyzer queries = queries(index);
      for (List<String> pair : pairs) {
        if (joined(pair.get(0), queries).contains(stem(pair.get(1)))
            || joined(pair.get(1), queries).contains(stem(pair.get(0)))) {
          joined.add(pair.get(0) + " / " + pair.get(1));
        }
      }
    }
    assertThat(joined).isEmpty();
  }

  private List<String> joined(String word, List<String> texts) throws IOException {
    try (DirectoryReader index = index(texts)) {
      return joined(word, queries(index));
    }
  }

  /** What stands for a word by anything but the stemmer. */
  private static List<String> joined(String word, QueryAnalyzer queries) throws IOException {
    return queries.words(List.of(word)).getFirst().stream()
        .flatMap(found -> found.members().stream())
        .filter(member -> !OF_THE_STEMMER.contains(member.origin()))
        .flatMap(member -> member.terms().stream())
        .toList();
  }

  private QueryAnalyzer queries(DirectoryReader index) {
    var vocabulary = new Vocabulary(new IndexSearcher(index));
    return new QueryAnalyzer(analyzer, SpellingLexicon.load(analyzer, List.of()), vocabulary);
  }

  private String stem(String word) {
    List<QueryWord> words = new WordReader(analyzer).words(word);
    return words.isEmpty() ? "a stop word" : words.getFirst().stem();
  }

  private DirectoryReader index(List<String> texts) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : texts) {
        var document = new Document();
        document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return DirectoryReader.open(directory);
  }
}
