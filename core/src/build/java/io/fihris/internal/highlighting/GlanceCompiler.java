// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks {@link GlanceRules} once, for {@link Glance}. */
public final class GlanceCompiler {
  private GlanceCompiler() {}

  /** Writes the class of every character into the package's folder. */
  public static void compile(Path classes) throws IOException {
    Path output = classes.resolve(Glance.class.getPackageName().replace('.', '/'));
    Files.write(output.resolve(Glance.RESOURCE), GlanceRules.classes());
  }
}
