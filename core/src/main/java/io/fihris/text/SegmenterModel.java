// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * What a {@link Segmenter} knows: cuts of known words, counts of stems, word families, and the
 * weights that judge all other words.
 *
 * <p>Immutable.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read in the inner loop
record SegmenterModel(
    PackedTable known, PackedTable counts, WordFamilies families, short[] weights) {
  static final String RESOURCE = "segmenter.bin";

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
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + RESOURCE, e);
    }
  }

  private static SegmenterModel read(ByteBuffer in) {
    PackedTable known = PackedTable.read(in);
    PackedTable counts = PackedTable.read(in);
    WordFamilies families = WordFamilies.read(in);
    short[] weights = new short[SplitFeatures.WEIGHTS];
    in.asShortBuffer().get(weights);
    return new SegmenterModel(known, counts, families, weights);
  }

  /** Writes what {@link #load} reads. */
  void write(OutputStream resource) throws IOException {
    DataOutputStream out = new DataOutputStream(resource);
    known.write(out);
    counts.write(out);
    families.write(out);
    for (short weight : weights) {
      out.writeShort(weight);
    }
    out.flush();
  }
}
