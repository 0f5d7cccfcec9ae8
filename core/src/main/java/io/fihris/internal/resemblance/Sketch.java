// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.resemblance;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What tells how much a text has in common with another, without either text.
 *
 * <p>A text is the set of its runs of {@value SketchBuilder#RUN} words. Each run has a hash, whose
 * first bits put it into one of {@value #BINS} bins; a bin keeps four bits of its least hash. The
 * share of bins in which two sketches agree estimates the resemblance of the texts: the runs that
 * both hold, divided by the runs that either holds. Its standard error is at most 0.05. Besides,
 * each sixteen bins give a {@linkplain #lookups lookup}: texts that resemble each other share one
 * of these, so that an index finds candidates. Texts of few runs leave bins empty.
 *
 * <p>Sources: Broder, On the Resemblance and Containment of Documents, 1997; Li and König, b-Bit
 * Minwise Hashing, 2010; Li, Owen and Zhang, One Permutation Hashing, 2012.
 *
 * <p>Immutable.
 */
public final class Sketch {
  /** Bytes of a sketch. */
  public static final int BYTES = 96;

  /** How many parts of a text two sketches compare. */
  static final int BINS = 128;

  /** How many lookups a text of more than some twenty words has. */
  static final int LOOKUPS = 8;

  /** Values of a bin that is not empty; 0 is an empty one. */
  static final int BIN_VALUES = 15;

  private static final int BIN_BITS = 4;
  private static final int BINS_A_LONG = Long.SIZE / BIN_BITS;

  /** The last bit of each bin. */
  private static final long LAST_BITS = 0x1111_1111_1111_1111L;

  /** Two texts agree by chance in one bin of fifteen. */
  private static final double CHANCE = 1.0 / BIN_VALUES;

  private final int[] lookups;
  private final long[] bins;

  private Sketch(int[] lookups, long[] bins) {
    this.lookups = lookups;
    this.bins = bins;
  }

  /**
   * The sketch of bins.
   *
   * @param lookups 0 where there is none
   * @param values of {@value #BINS} bins, 0 to {@value #BIN_VALUES}
   */
  static Sketch of(int[] lookups, int[] values) {
    var bins = new long[BINS / BINS_A_LONG];
    for (int bin = 0; bin < BINS; bin++) {
      bins[bin / BINS_A_LONG] |= (long) values[bin] << (bin % BINS_A_LONG * BIN_BITS);
    }
    return new Sketch(lookups, bins);
  }

  /** Reads what {@link #toBytes} wrote. */
  public static Sketch of(byte[] bytes, int from) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, BYTES);
    var lookups = new int[LOOKUPS];
    for (int i = 0; i < LOOKUPS; i++) {
      lookups[i] = buffer.getInt();
    }
    var bins = new long[BINS / BINS_A_LONG];
    buffer.asLongBuffer().get(bins);
    return new Sketch(lookups, bins);
  }

  /** The sketch as {@value #BYTES} bytes. */
  public byte[] toBytes() {
    ByteBuffer buffer = ByteBuffer.allocate(BYTES);
    for (int lookup : lookups) {
      buffer.putInt(lookup);
    }
    buffer.asLongBuffer().put(bins);
    return buffer.array();
  }

  /** Up to eight numbers, one of which a text that resembles this one has as well. */
  public List<Integer> lookups() {
    var present = new ArrayList<Integer>(LOOKUPS);
    Arrays.stream(lookups).filter(lookup -> lookup != 0).forEach(present::add);
    return present;
  }

  /** An estimate of the share of runs that both texts hold, in [0, 1]. */
  public double resemblance(Sketch other) {
    int filled = filled(other);
    double agreement = filled == 0 ? 0 : (double) agreeing(other) / filled;
    return Math.max(0, (agreement - CHANCE) / (1 - CHANCE));
  }

  /** In how many bins the texts agree, of those that neither leaves empty. */
  public int agreeing(Sketch other) {
    int differing = 0;
    for (int i = 0; i < bins.length; i++) {
      differing += notEmpty(bins[i] ^ other.bins[i]);
    }
    return filled(other) - differing;
  }

  private int filled(Sketch other) {
    int filled = 0;
    for (int i = 0; i < bins.length; i++) {
      filled += notEmpty(bins[i] | other.bins[i]);
    }
    return filled;
  }

  /** How many bins hold a bit. */
  private static int notEmpty(long bins) {
    long pairs = bins | bins >>> 1;
    return Long.bitCount((pairs | pairs >>> 2) & LAST_BITS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch that
        && Arrays.equals(lookups, that.lookups)
        && Arrays.equals(bins, that.bins);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bins);
  }
}
