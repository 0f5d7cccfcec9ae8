// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.suggesting;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntroSorter;

/** The words of a dictionary on their way to being sorted by key. For one thread. */
final class DictionaryWords {
  private final WordList keys = new WordList();
  private final WordList forms = new WordList();
  private int[] documents = new int[1 << 7];
  private int[] order = new int[0];

  /** What is done with each word. */
  @FunctionalInterface
  interface Visitor {
    void visit(String key, String form, int documents);
  }

  /** Adds a word that has a letter; numbers and signs are no words to suggest. */
  void add(String form, int documentsWithIt) {
    if (form.indexOf('_') >= 0 || form.chars().noneMatch(Character::isLetter)) {
      return;
    }
    documents = ArrayUtil.grow(documents, forms.size() + 1);
    documents[forms.size()] = documentsWithIt;
    forms.add(form);
    keys.add(WordKey.of(form).key());
  }

  int size() {
    return forms.size();
  }

  /** Visits all words, sorted by key; forms of one key in the order in which they were added. */
  void forEachByKey(Visitor visitor) {
    sort();
    for (int word : order) {
      visitor.visit(keys.get(word), forms.get(word), documents[word]);
    }
  }

  private void sort() {
    order = new int[size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    new IntroSorter() {
      private int pivot;

      @Override
      protected void setPivot(int i) {
        pivot = order[i];
      }

      @Override
      protected int comparePivot(int j) {
        return byKey(pivot, order[j]);
      }

      @Override
      protected void swap(int i, int j) {
        int word = order[i];
        order[i] = order[j];
        order[j] = word;
      }
    }.sort(0, order.length);
  }

  private int byKey(int first, int second) {
    int byKey = keys.compare(first, second);
    return byKey != 0 ? byKey : Integer.compare(first, second);
  }
}
