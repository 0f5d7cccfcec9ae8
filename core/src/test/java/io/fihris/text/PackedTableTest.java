// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedTableTest {
  private static final int VALUES = 8_000;

  @Test
  void findsEveryWord() {
    Map<Long, Long> values = words(1, 10_000);
    PackedTable table = PackedTable.of(values);
    values.forEach((hash, value) -> assertThat(table.get(hash)).isEqualTo(value));
  }

  @Test
  void hardlyEverMistakesAnAbsentWordForAPresentOne() {
    Map<Long, Long> present = words(1, 10_000);
    PackedTable table = PackedTable.of(present);
    Map<Long, Long> absent = words(2, 600_000);
    absent.keySet().removeAll(present.keySet());
    assertThat(absent.keySet().stream().filter(hash -> table.get(hash) != PackedTable.ABSENT))
        .hasSizeLessThan(6);
  }

  @Test
  void findsManyAtOnceAsOneByOne() {
    PackedTable table = PackedTable.of(words(1, 10_000));
    long[] hashes =
        Stream.concat(words(1, 500).keySet().stream(), words(2, 500).keySet().stream())
            .mapToLong(hash -> hash)
            .toArray();
    int[] found = new int[hashes.length];
    table.get(hashes, found, hashes.length);
    assertThat(found).isEqualTo(Arrays.stream(hashes).mapToInt(h -> (int) table.get(h)).toArray());
    assertThat(found).contains((int) PackedTable.ABSENT);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Map<Long, Long> values = words(3, 1_000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedTable.of(values).write(new TableWriter(bytes));
    PackedTable table =
        PackedTable.read(new TableReader(new ByteArrayInputStream(bytes.toByteArray())));
    values.forEach((hash, value) -> assertThat(table.get(hash)).isEqualTo(value));
  }

  @Test
  void keepsTheWordsThatPassAFilterReachable() {
    Map<Long, Long> values = words(4, 10_000);
    PackedTable table = PackedTable.of(values).filtered(value -> value % 2 == 0);
    values.forEach(
        (hash, value) ->
            assertThat(table.get(hash)).isEqualTo(value % 2 == 0 ? value : PackedTable.ABSENT));
  }

  private static Map<Long, Long> words(long seed, int count) {
    Random random = new Random(seed);
    Map<Long, Long> words = new HashMap<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int length = 3 + random.nextInt(10); length > 0; length--) {
        word.append((char) ('ا' + random.nextInt(20)));
      }
      words.put(WordHash.of(word.toString()), (long) random.nextInt(VALUES));
    }
    return words;
  }
}
