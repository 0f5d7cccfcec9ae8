// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyStemsTest {
  @Test
  void findsEveryFamilyThatTheBuildListed() throws IOException {
    String lines;
    try (TableReader in = TableReader.open(FamilyStems.RESOURCE)) {
      lines = new String(in.readChars());
    }
    List<String> names = new ArrayList<>();
    for (String line : lines.split("\n")) {
      String[] fields = line.split("\t");
      assertThat(FamilyStems.shipped().of(fields[0]))
          .as(line)
          .containsExactly(fields[1].split(" "));
      assertThat(FamilyStems.shipped().of(fields[0] + "ظظ")).as(line).isEmpty();
      names.add(fields[0]);
    }
    assertThat(names).hasSizeGreaterThan(2_000).isSorted().contains("صاروخ");
    assertThat(FamilyStems.shipped().of("صاروخ")).contains("صواريخ");
  }

  @Test
  void findsNothingBeforeTheFirstFamilyAndBehindTheLast() {
    assertThat(FamilyStems.shipped().of("")).isEmpty();
    assertThat(FamilyStems.shipped().of("\u0620")).isEmpty();
    assertThat(FamilyStems.shipped().of("\uFFFF")).isEmpty();
  }
}
