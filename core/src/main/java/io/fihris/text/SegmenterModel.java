// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * What a {@link Segmenter} knows: cuts of known words, counts of stems, weights for all other
 * words.
 *
 * <p>Immutable.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read in the inner loop
record SegmenterModel(PackedTable known, PackedTable counts, short[] weights) {
  static final String RESOURCE = "segmenter.bin";

  private static final int WEIGHTS_PER_LONG = Long.BYTES / Short.BYTES;

  /**
   * Reads the model that the build compiled from {@code src/main/model} and {@code
   * src/main/lexicon}.
   */
  static SegmenterModel load() {
    try (InputStream in = SegmenterModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "Resource "
                + RESOURCE
                + " is missing from the jar; build it with ./mvnw process-classes");
      }
      return read(ByteBuffer.wrap(in.readAllBytes()).asLongBuffer());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + RESOURCE, e);
    }
  }

  private static SegmenterModel read(LongBuffer in) {
    PackedTable known = PackedTable.read(in);
    PackedTable counts = PackedTable.read(in);
    short[] weights = new short[SplitFeatures.WEIGHTS];
    for (int i = 0; i < weights.length; i += WEIGHTS_PER_LONG) {
      long four = in.get();
      for (int j = 0; j < WEIGHTS_PER_LONG; j++) {
        weights[i + j] = (short) (four >>> (j * Short.SIZE));
      }
    }
    return new SegmenterModel(known, counts, weights);
  }

  /** {@return the bytes that {@link #load} reads} */
  byte[] toBytes() {
    long[] knownLongs = known.toLongs();
    long[] countLongs = counts.toLongs();
    ByteBuffer bytes =
        ByteBuffer.allocate(
            (knownLongs.length + countLongs.length) * Long.BYTES + weights.length * Short.BYTES);
    LongBuffer out = bytes.asLongBuffer().put(knownLongs).put(countLongs);
    for (int i = 0; i < weights.length; i += WEIGHTS_PER_LONG) {
      long four = 0;
      for (int j = 0; j < WEIGHTS_PER_LONG; j++) {
        four |= (weights[i + j] & 0xFFFFL) << (j * Short.SIZE);
      }
      out.put(four);
    }
    return bytes.array();
  }
}
