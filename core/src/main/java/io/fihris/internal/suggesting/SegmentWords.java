// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import io.fihris.analysis.TermLevel;
import io.fihris.internal.schema.Fields;
import io.fihris.text.EditDistance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one segment in memory, sorted by {@link WordKey}: for each key the folded forms that
 * the segment's dictionary holds, and in how many documents. A segment never changes, so this is
 * read once; deletions are not in it.
 *
 * <p>Safe for use by many threads.
 */
final class SegmentWords {
  /** Words that differ by more letters than this are not near. */
  private static final int MOST_EDITS = 2;

  private final WordList keys = new WordList();
  private final WordList forms = new WordList();
  private final long[] keyLetters;
  private final long[] formLetters;
  private final int[] formCounts;
  private final int[] counts;
  private final int[] firstForms;
  private final Map<Integer, String> spellings = new ConcurrentHashMap<>();

  private SegmentWords(DictionaryWords words) {
    formCounts = new int[words.size()];
    keyLetters = new long[words.size()];
    formLetters = new long[words.size()];
    counts = new int[words.size()];
    firstForms = new int[words.size() + 1];
    words.forEachByKey(this::add);
    firstForms[keys.size()] = forms.size();
  }

  private void add(String key, String form, int documents) {
    int last = keys.size() - 1;
    if (last < 0 || keys.length(last) != key.length() || !keys.startsWith(last, key)) {
      last++;
      firstForms[last] = forms.size();
      keyLetters[last] = LetterSet.of(key);
      keys.add(key);
    }
    counts[last] += documents;
    formCounts[forms.size()] = documents;
    formLetters[forms.size()] = LetterSet.of(WordKey.loose(form));
    forms.add(form);
  }

  /** Reads the dictionary of a segment. */
  static SegmentWords read(LeafReader segment) throws IOException {
    var words = new DictionaryWords();
    Terms terms = Terms.getTerms(segment, Fields.TEXT);
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (term.length > 0 && !isMarked(term)) {
        words.add(term.utf8ToString(), each.docFreq());
      }
    }
    return new SegmentWords(words);
  }

  private static boolean isMarked(BytesRef term) {
    byte first = term.bytes[term.offset];
    return first == TermLevel.STEM.marker() || first == TermLevel.VOCALIZED.marker();
  }

  /** How many keys there are. */
  int size() {
    return keys.size();
  }

  String key(int word) {
    return keys.get(word);
  }

  /** The number of a key, or a negative number. */
  int find(String key) {
    int word = keys.lowerBound(key);
    boolean found =
        word < size() && keys.length(word) == key.length() && keys.startsWith(word, key);
    return found ? word : -1;
  }

  /** The first key that is not before a text. */
  int lowerBound(String text) {
    return keys.lowerBound(text);
  }

  boolean startsWith(int word, String text) {
    return keys.startsWith(word, text);
  }

  /** Documents with each form of the key, added up: a document with two forms counts twice. */
  int count(int word) {
    return counts[word];
  }

  /** The folded forms of a key with the number of documents that hold each. */
  List<Form> forms(int word) {
    var found = new ArrayList<Form>();
    for (int form = firstForms[word]; form < firstForms[word + 1]; form++) {
      found.add(new Form(forms.get(form), formCounts[form]));
    }
    return found;
  }

  /** Adds the keys that are so near to a text, with their counts. */
  void similarKeys(String text, int mostCost, Map<String, Integer> found) {
    similar(
        keys,
        keyLetters,
        text,
        mostCost,
        word -> found.merge(keys.get(word), counts[word], Integer::sum));
  }

  /** Adds the forms that are so near to a text, with the number of documents that hold each. */
  void similarForms(String text, int mostCost, Map<String, Integer> found) {
    similar(
        forms,
        formLetters,
        text,
        mostCost,
        form -> found.merge(forms.get(form), formCounts[form], Integer::sum));
  }

  private static void similar(
      WordList words, long[] letters, String text, int mostCost, IntConsumer near) {
    long wanted = LetterSet.of(text);
    var distance = new EditDistance(text, mostCost);
    for (int word = 0; word < words.size(); word++) {
      if (LetterSet.mayBeWithin(MOST_EDITS, wanted, letters[word])
          && Math.abs(words.length(word) - text.length()) <= MOST_EDITS
          && LetterSet.leastCost(wanted, letters[word]) <= mostCost
          && words.distance(word, distance) <= mostCost) {
        near.accept(word);
      }
    }
  }

  /** Whether a form of the key has this loose spelling. */
  boolean hasForm(int word, String loose) {
    return forms(word).stream()
        .anyMatch(
            form ->
                form.text().length() == loose.length() && WordKey.loose(form.text()).equals(loose));
  }

  /**
   * A folded word of the dictionary.
   *
   * @param text the word, particles and all
   * @param documents how many documents of the segment hold it
   */
  record Form(String text, int documents) {}

  /** The spelling to show for a key, looked up once. */
  String spelling(int word, IntFunction<String> lookUp) {
    return spellings.computeIfAbsent(word, lookUp::apply);
  }
}
