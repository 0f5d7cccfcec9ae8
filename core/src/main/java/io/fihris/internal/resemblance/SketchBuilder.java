// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.resemblance;

import java.util.Arrays;

/** Draws the {@link Sketch} of a text, word by word. For one thread at a time. */
public final class SketchBuilder {
  /** Words of a run. With two, texts of one pattern (weather, telegrams) look more alike. */
  static final int RUN = 3;

  private static final int BIN_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(Sketch.BINS);
  private static final int BINS_A_LOOKUP = Sketch.BINS / Sketch.LOOKUPS;
  private static final long LOOKUP_BITS = (1L << 29) - 1;
  private static final long EMPTY = Long.MAX_VALUE;

  private final long[] least = new long[Sketch.BINS];
  private int words;
  private int last;
  private int beforeLast;

  /** A builder that has seen no word. */
  public SketchBuilder() {
    clear();
  }

  /** Forgets all words. */
  public void clear() {
    Arrays.fill(least, EMPTY);
    startPart();
  }

  /** Starts another part of the text: no run goes from one part into the next. */
  public void startPart() {
    words = 0;
  }

  /** Adds the hash of the next word. */
  public void add(int word) {
    words++;
    if (words >= RUN) {
      addRun(mixed((beforeLast * 0x9E37_79B9_7F4A_7C15L + last) * 0x9E37_79B9_7F4A_7C15L + word));
    }
    beforeLast = last;
    last = word;
  }

  /** The sketch of all words so far. */
  public Sketch toSketch() {
    var lookups = new int[Sketch.LOOKUPS];
    for (int lookup = 0; lookup < lookups.length; lookup++) {
      lookups[lookup] = lookup(lookup);
    }
    var values = new int[Sketch.BINS];
    for (int bin = 0; bin < values.length; bin++) {
      values[bin] = least[bin] == EMPTY ? 0 : 1 + (int) (least[bin] % Sketch.BIN_VALUES);
    }
    return Sketch.of(lookups, values);
  }

  private void addRun(long hash) {
    int bin = (int) (hash >>> BIN_SHIFT);
    long rest = hash & (1L << BIN_SHIFT) - 1;
    least[bin] = Math.min(least[bin], rest);
  }

  /** The least hash of some bins, with their number in front; 0 if all are empty. */
  private int lookup(int number) {
    long best = EMPTY;
    for (int bin = number * BINS_A_LOOKUP; bin < (number + 1) * BINS_A_LOOKUP; bin++) {
      best = Math.min(best, least[bin]);
    }
    return best == EMPTY ? 0 : (int) ((long) number << 29 | Math.max(1, best & LOOKUP_BITS));
  }

  /** Stafford's variant 13 of the finisher of MurmurHash3. */
  private static long mixed(long bits) {
    long mixed = (bits ^ bits >>> 30) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D0_49BB_1331_11EBL;
    return mixed ^ mixed >>> 31;
  }
}
