// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

/** Nobody looks. */
public final class SilentProgress implements Trial.Progress {
  /** For tests. */
  public SilentProgress() {}

  @Override
  public void indexed(int articles) {}

  @Override
  public void answered(int topics) {}
}
