// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * Reads the tables of a compiled resource, one after the other, as {@link TableWriter} wrote them.
 *
 * <p>Made for a program that starts, where the interpreter still runs: every loop here moves 64 KB
 * a turn. A table is never held twice. Why these ways: {@code docs/decisions/006}. For one thread
 * at a time.
 */
final class TableReader implements Closeable {
  private static final int CHUNK_BYTES = 1 << 16;

  private final InputStream in;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  TableReader(InputStream in) {
    this.in = in;
  }

  /**
   * Opens a resource beside this class.
   *
   * @throws IllegalStateException if the build has left it out
   */
  static TableReader open(String resource) {
    InputStream in = TableReader.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(
          "Resource "
              + resource
              + " is missing from this build; build it with ./mvnw process-classes");
    }
    return new TableReader(in);
  }

  int readInt() throws IOException {
    fill(Integer.BYTES);
    return chunk.getInt(0);
  }

  byte[] readBytes() throws IOException {
    byte[] table = new byte[readInt()];
    if (in.readNBytes(table, 0, table.length) < table.length) {
      throw truncated();
    }
    return table;
  }

  short[] readShorts() throws IOException {
    short[] table = new short[readInt()];
    ShortBuffer view = chunk.asShortBuffer();
    int count;
    for (int at = 0; at < table.length; at += count) {
      count = Math.min(view.capacity(), table.length - at);
      fill(count * Short.BYTES);
      view.get(0, table, at, count);
    }
    return table;
  }

  char[] readChars() throws IOException {
    char[] table = new char[readInt()];
    CharBuffer view = chunk.asCharBuffer();
    int count;
    for (int at = 0; at < table.length; at += count) {
      count = Math.min(view.capacity(), table.length - at);
      fill(count * Character.BYTES);
      view.get(0, table, at, count);
    }
    return table;
  }

  int[] readInts() throws IOException {
    int[] table = new int[readInt()];
    IntBuffer view = chunk.asIntBuffer();
    int count;
    for (int at = 0; at < table.length; at += count) {
      count = Math.min(view.capacity(), table.length - at);
      fill(count * Integer.BYTES);
      view.get(0, table, at, count);
    }
    return table;
  }

  long[] readLongs() throws IOException {
    long[] table = new long[readInt()];
    LongBuffer view = chunk.asLongBuffer();
    int count;
    for (int at = 0; at < table.length; at += count) {
      count = Math.min(view.capacity(), table.length - at);
      fill(count * Long.BYTES);
      view.get(0, table, at, count);
    }
    return table;
  }

  private void fill(int bytes) throws IOException {
    if (in.readNBytes(chunk.array(), 0, bytes) < bytes) {
      throw truncated();
    }
  }

  private static EOFException truncated() {
    return new EOFException("The resource ends inside a table; build it again");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
