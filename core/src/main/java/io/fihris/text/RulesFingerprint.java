// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Names the state of all rules, models and lexicons that decide which terms a word gets. */
public final class RulesFingerprint {
  /** The resource with the digest of all other resources, written by the build. */
  static final String RESOURCE = "fingerprint.txt";

  /**
   * Grows with every change of code that changes words or terms; the golden file of {@code
   * RulesFingerprintTest} tells when that is due.
   */
  private static final int CODE_VERSION = 1;

  private RulesFingerprint() {}

  /** {@return code version and digest of every shipped resource, as {@code 1-0f3a5c...}} */
  public static String current() {
    try (InputStream resource = RulesFingerprint.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException(
            "The fingerprint is missing from this build; expected resource: " + RESOURCE);
      }
      String digest = new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
      return CODE_VERSION + "-" + digest;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the fingerprint failed: " + RESOURCE, e);
    }
  }
}
