// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.nio.file.Path;

/**
 * Where an article begins.
 *
 * @param file as it was named
 * @param line counted from 1
 */
public record Place(Path file, long line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
