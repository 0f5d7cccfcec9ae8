// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import java.io.IOException;

/** An evaluation as one self-contained page. */
public final class HtmlReport {
  private HtmlReport() {}

  /** The page. */
  public static String of(Evaluation evaluation) throws IOException {
    return evaluation.toString();
  }
}
