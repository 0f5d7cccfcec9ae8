// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.io.IOException;

/** Takes what a reader finds, piece by piece. */
public interface ArticleSink {
  /** Takes an article; its values are checked here, not by the reader. */
  void accept(Place place, ArticleDraft draft) throws IOException;

  /** Takes note of a piece that is no article: what was expected, and what to do. */
  void reject(Place place, String reason);
}
