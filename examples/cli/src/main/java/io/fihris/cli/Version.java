// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code fihris --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own = Optional.ofNullable(getClass().getPackage().getImplementationVersion()).orElse("");
    return new String[] {
      ("fihris " + (own.isEmpty() ? "(not packaged)" : own))
          + " on Lucene "
          + org.apache.lucene.util.Version.LATEST
          + " and Java "
          + Runtime.version()
    };
  }
}
