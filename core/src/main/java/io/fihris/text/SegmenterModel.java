// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.io.UncheckedIOException;

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
    try (TableReader in = TableReader.open(RESOURCE)) {
      return new SegmenterModel(
          PackedTable.read(in), PackedTable.read(in), WordFamilies.read(in), in.readShorts());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + RESOURCE, e);
    }
  }

  /** Writes what {@link #load} reads. */
  void write(TableWriter out) throws IOException {
    known.write(out);
    counts.write(out);
    families.write(out);
    out.write(weights);
  }
}
