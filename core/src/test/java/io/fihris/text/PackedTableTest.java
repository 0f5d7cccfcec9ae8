// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTableTest {
  private static final int VALUE_BITS = 27;

  @Test
  void findsEveryWordAndNoOther() {
    Map<Long, Long> values = words(1, 10_000);
    PackedTable table = PackedTable.of(values, VALUE_BITS);
    values.forEach((hash, value) -> assertThat(table.get(hash)).isEqualTo(value));
    for (long hash : words(2, 10_000).keySet()) {
      assertThat(values.containsKey(hash) || table.get(hash) == PackedTable.ABSENT).isTrue();
    }
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Map<Long, Long> values = words(3, 1_000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedTable.of(values, VALUE_BITS).write(new TableWriter(bytes));
    PackedTable table =
        PackedTable.read(new TableReader(new ByteArrayInputStream(bytes.toByteArray())));
    values.forEach((hash, value) -> assertThat(table.get(hash)).isEqualTo(value));
  }

  @Test
  void keepsTheWordsThatPassAFilterReachable() {
    Map<Long, Long> values = words(4, 10_000);
    PackedTable table = PackedTable.of(values, VALUE_BITS).filtered(value -> value % 2 == 0);
    values.forEach(
        (hash, value) ->
            assertThat(table.get(hash)).isEqualTo(value % 2 == 0 ? value : PackedTable.ABSENT));
  }

  @Test
  void refusesAValueThatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackedTable.of(Map.of(1L, 1L << VALUE_BITS), VALUE_BITS))
        .withMessageContaining("27 bits");
  }

  private static Map<Long, Long> words(long seed, int count) {
    Random random = new Random(seed);
    Map<Long, Long> words = new HashMap<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int length = 3 + random.nextInt(10); length > 0; length--) {
        word.append((char) ('ا' + random.nextInt(20)));
      }
      words.put(WordHash.of(word.toString()), (long) random.nextInt(1 << VALUE_BITS));
    }
    return words;
  }
}
