// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What is wrong with a piece of JSON, in one line, without what the parser says of itself. */
final class JsonMistake {
  private static final Pattern SOURCE = Pattern.compile("(?s) *(\\(start marker|\\[?Source:).*");

  private JsonMistake() {}

  static String of(JacksonException mistake) {
    String what = SOURCE.matcher(mistake.getOriginalMessage()).replaceFirst("");
    return what.lines().findFirst().orElse("broken");
  }
}
