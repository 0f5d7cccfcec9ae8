// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.MalformedAliasesException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a file of aliases: one class a line, its forms apart by tabs, {@code #} for comments. */
public final class AliasFile {
  private static final long MAX_BYTES = 4_000_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private AliasFile() {}

  /**
   * The classes of a file.
   *
   * @throws MalformedAliasesException if a line breaks a rule
   * @throws IOException if the file cannot be read
   */
  public static List<List<String>> read(Path file) throws IOException {
    var classes = new ArrayList<List<String>>();
    var rules = new AliasRules();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> forms = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      Optional<String> broken = rules.broken(forms);
      if (broken.isPresent()) {
        throw new MalformedAliasesException(file.toString(), number, broken.get(), line);
      }
      classes.add(forms);
    }
    return classes;
  }

  private static List<String> lines(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new MalformedAliasesException(
          file.toString(), 1, "a file has at most " + MAX_BYTES + " bytes; part it", "too long");
    }
    String text = text(file);
    return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherCoding) {
      int line = 1;
      String readable = new String(bytes, StandardCharsets.UTF_8);
      for (int i = 0; readable.charAt(i) != '\uFFFD'; i++) {
        line += readable.charAt(i) == '\n' ? 1 : 0;
      }
      throw new MalformedAliasesException(
          file.toString(), line, "the file is UTF-8; save it so", "other bytes");
    }
  }
}
