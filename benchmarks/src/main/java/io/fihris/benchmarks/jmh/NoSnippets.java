// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

import java.util.List;

/** Stands where a benchmark has not opened its index yet. */
final class NoSnippets implements Snippets {
  @Override
  public List<Integer> documents(List<String> ids) {
    throw new IllegalStateException("Not opened yet");
  }

  @Override
  public int mark(String query, List<Integer> documents) {
    throw new IllegalStateException("Not opened yet");
  }

  @Override
  public void close() {}
}
