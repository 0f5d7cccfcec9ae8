// SPDX-License-Identifier: Apache-2.0
package io.fihris.article;

import java.util.Arrays;

/**
 * What a model says a text means: a direction, kept at length one. Two are the nearer the greater
 * their product. Immutable.
 */
public final class UnitVector {
  /** Most numbers of a vector. */
  public static final int MAX_NUMBERS = 1_024;

  private final float[] numbers;

  private UnitVector(float[] numbers) {
    this.numbers = numbers;
  }

  /**
   * The direction of some numbers.
   *
   * @throws IllegalArgumentException if there are none or too many, if one is not finite, or if all
   *     are zero
   */
  public static UnitVector of(float... numbers) {
    if (numbers.length < 1 || numbers.length > MAX_NUMBERS) {
      throw new IllegalArgumentException(
          "Invalid value for vector (1 - " + MAX_NUMBERS + " numbers): " + numbers.length);
    }
    double length = 0;
    for (float number : numbers) {
      length += (double) number * number;
    }
    if (!(length > 0) || !Double.isFinite(length)) {
      throw new IllegalArgumentException(
          "Invalid value for vector (finite numbers, not all zero): "
              + (length == 0 ? "all are zero" : "one is not finite"));
    }
    var unit = new float[numbers.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (numbers[i] / Math.sqrt(length));
    }
    return new UnitVector(unit);
  }

  /** How many numbers it has. */
  public int size() {
    return numbers.length;
  }

  /** A copy of the numbers. */
  public float[] toArray() {
    return numbers.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitVector that && Arrays.equals(numbers, that.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return "UnitVector of " + numbers.length + " numbers, " + Integer.toHexString(hashCode());
  }
}
