// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.util.List;

/**
 * What came of an import.
 *
 * @param accepted articles added
 * @param rejected pieces that are no article, or one that breaks a limit
 * @param undated articles added without the time they gave, since it could not be read
 * @param firstRejections the first pieces rejected, as {@code file:line: reason}
 * @param firstUndated the first times that could not be read, as {@code file:line: time}
 */
public record ImportReport(
    long accepted,
    long rejected,
    long undated,
    List<String> firstRejections,
    List<String> firstUndated) {
  /** Copies the lists. */
  public ImportReport {
    firstRejections = List.copyOf(firstRejections);
    firstUndated = List.copyOf(firstUndated);
  }
}
