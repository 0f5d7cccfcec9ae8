// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  /** More than fits the reader's chunk, and no multiple of it. */
  private static final int LONG = 100_001;

  private final Random random = new Random(1);

  @Test
  void readsTablesOfAnyLengthAsTheyWereWritten() throws IOException {
    long[] longs = random.longs(LONG).toArray();
    char[] chars = new char[LONG];
    short[] shorts = new short[LONG];
    byte[] bytes = new byte[LONG];
    random.nextBytes(bytes);
    for (int i = 0; i < LONG; i++) {
      chars[i] = (char) longs[i];
      shorts[i] = (short) longs[i];
    }
    ByteArrayOutputStream resource = new ByteArrayOutputStream();
    try (TableWriter out = new TableWriter(resource)) {
      out.write(-7);
      out.write(chars);
      out.write(new long[0]);
      out.write(longs);
      out.write(bytes);
      out.write(shorts);
    }
    TableReader in = reader(resource.toByteArray());
    assertThat(in.readInt()).isEqualTo(-7);
    assertThat(in.readChars()).isEqualTo(chars);
    assertThat(in.readLongs()).isEmpty();
    assertThat(in.readLongs()).isEqualTo(longs);
    assertThat(in.readBytes()).isEqualTo(bytes);
    assertThat(in.readShorts()).isEqualTo(shorts);
  }

  @Test
  void refusesAResourceThatEndsInsideATable() throws IOException {
    ByteArrayOutputStream longs = new ByteArrayOutputStream();
    new TableWriter(longs).write(new long[] {1, 2, 3});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new TableWriter(bytes).write(new byte[] {1, 2, 3});
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> cut(longs).readLongs());
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> cut(bytes).readBytes());
  }

  @Test
  void namesAResourceThatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableReader.open("absent.bin"))
        .withMessageContaining("absent.bin")
        .withMessageContaining("./mvnw process-classes");
  }

  /** Reads all but the last byte. */
  private static TableReader cut(ByteArrayOutputStream resource) {
    return reader(Arrays.copyOf(resource.toByteArray(), resource.size() - 1));
  }

  private static TableReader reader(byte[] resource) {
    return new TableReader(new ByteArrayInputStream(resource));
  }
}
