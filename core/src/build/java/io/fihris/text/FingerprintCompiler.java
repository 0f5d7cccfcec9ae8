// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes one digest over all compiled resources; runs last. The list of {@link FamilyStems} says
 * nothing that the segmenter's resource does not say.
 */
final class FingerprintCompiler {
  private static final int DIGEST_BYTES = 8;

  private FingerprintCompiler() {}

  static void compile(Path output) throws IOException {
    MessageDigest digest = sha256();
    for (Path resource : resources(output)) {
      digest.update(resource.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(resource));
    }
    String hex = HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    Files.writeString(output.resolve(RulesFingerprint.RESOURCE), hex + "\n");
  }

  private static List<Path> resources(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files
          .filter(file -> !file.toString().endsWith(".class") && Files.isRegularFile(file))
          .filter(file -> !file.endsWith(RulesFingerprint.RESOURCE))
          .filter(file -> !file.endsWith(FamilyStems.RESOURCE))
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
