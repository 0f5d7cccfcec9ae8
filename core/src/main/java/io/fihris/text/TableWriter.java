// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes the tables of a compiled resource, each behind its length; the build does.
 *
 * <p>Numbers have the byte order of nearly all processors, so that {@link TableReader} copies them.
 * For one thread at a time.
 */
final class TableWriter implements Closeable {
  private final OutputStream out;

  TableWriter(OutputStream out) {
    this.out = out;
  }

  void write(int number) throws IOException {
    byte[] bytes = new byte[Integer.BYTES];
    numbers(bytes).putInt(number);
    out.write(bytes);
  }

  void write(byte[] table) throws IOException {
    write(table.length);
    out.write(table);
  }

  void write(short[] table) throws IOException {
    byte[] bytes = new byte[table.length * Short.BYTES];
    numbers(bytes).asShortBuffer().put(table);
    write(table.length);
    out.write(bytes);
  }

  void write(char[] table) throws IOException {
    byte[] bytes = new byte[table.length * Character.BYTES];
    numbers(bytes).asCharBuffer().put(table);
    write(table.length);
    out.write(bytes);
  }

  void write(int[] table) throws IOException {
    byte[] bytes = new byte[table.length * Integer.BYTES];
    numbers(bytes).asIntBuffer().put(table);
    write(table.length);
    out.write(bytes);
  }

  void write(long[] table) throws IOException {
    byte[] bytes = new byte[table.length * Long.BYTES];
    numbers(bytes).asLongBuffer().put(table);
    write(table.length);
    out.write(bytes);
  }

  private static ByteBuffer numbers(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
