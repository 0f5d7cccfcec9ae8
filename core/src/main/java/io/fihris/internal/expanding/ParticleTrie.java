// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.expanding;

import io.fihris.text.Segmenter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every stack of particles that may stand before a word, letter by letter. Immutable. */
final class ParticleTrie {
  static final ParticleTrie OF_NEWS = new ParticleTrie(Segmenter.particleStacks());

  /** Only the empty stack. */
  static final ParticleTrie NO_PARTICLES = new ParticleTrie(List.of(""));

  /** Where no stack goes on. */
  static final int NONE = -1;

  private final List<Map<Integer, Integer>> nodes = new ArrayList<>();
  private final BitSet ends = new BitSet();

  private ParticleTrie(List<String> stacks) {
    nodes.add(new HashMap<>());
    for (String stack : stacks) {
      int node = 0;
      for (int i = 0; i < stack.length(); i++) {
        Map<Integer, Integer> next = nodes.get(node);
        node = next.computeIfAbsent((int) stack.charAt(i), missing -> nodes.size());
        if (node == nodes.size()) {
          nodes.add(new HashMap<>());
        }
      }
      ends.set(node);
    }
  }

  /** Nodes are numbered from 0, which stands before the first letter. */
  int size() {
    return nodes.size();
  }

  /** The node behind a letter, or {@link #NONE}. */
  int next(int node, int letter) {
    return nodes.get(node).getOrDefault(letter, NONE);
  }

  /** Whether a stack is complete here; the empty one is, at node 0. */
  boolean isEnd(int node) {
    return ends.get(node);
  }

  /** The letters of all stacks. */
  List<Integer> letters() {
    return nodes.stream().flatMap(next -> next.keySet().stream()).distinct().toList();
  }
}
