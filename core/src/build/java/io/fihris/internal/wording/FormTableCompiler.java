// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes variants as {@link FormTable} reads them. */
final class FormTableCompiler {
  /** A slot in two stays free, so that a search ends soon. */
  private static final int SLOTS_PER_KEY = 2;

  private final Variants variants;
  private final List<List<String>> keys;
  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
  private final StringBuilder memberStarts = new StringBuilder();
  private final StringBuilder memberForms = new StringBuilder();
  private final StringBuilder memberNotes = new StringBuilder();

  private FormTableCompiler(Variants variants) {
    this.variants = variants;
    keys = variants.terms().stream().sorted(Comparator.comparing(FormTableCompiler::text)).toList();
    keys.forEach(this::number);
    for (List<String> key : keys) {
      memberStarts.append((char) memberForms.length());
      variants.of(key).forEach(this::add);
    }
    memberStarts.append((char) memberForms.length());
    if (Math.max(numbers.size(), memberForms.length()) >= Character.MAX_VALUE) {
      throw new IllegalStateException(
          "A table has room for 65534 forms and members: "
              + numbers.size()
              + ", "
              + memberForms.length());
    }
  }

  static void compile(Variants variants, Path resource) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    new FormTableCompiler(variants).write(new DataOutputStream(table));
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(resource))) {
      out.writeInt(Arrays.hashCode(table.toByteArray()));
      table.writeTo(out);
    }
  }

  private int number(List<String> form) {
    return numbers.computeIfAbsent(form, missing -> numbers.size());
  }

  private void add(Member member) {
    int hundredths = Math.round(member.weight() * FormTable.WHOLE_WEIGHT);
    if ((float) hundredths / FormTable.WHOLE_WEIGHT != member.weight()) {
      throw new IllegalStateException("Weights are whole hundredths: " + member);
    }
    memberForms.append((char) number(member.terms()));
    memberNotes.append((char) (member.origin().ordinal() << FormTable.WEIGHT_BITS | hundredths));
  }

  private void write(DataOutputStream out) throws IOException {
    write(new String(slots()), out);
    StringBuilder letters = new StringBuilder();
    out.writeInt(numbers.size() + 1);
    for (List<String> form : numbers.keySet()) {
      out.writeInt(letters.length());
      letters.append(text(form));
    }
    out.writeInt(letters.length());
    write(letters, out);
    write(memberStarts, out);
    write(memberForms, out);
    write(memberNotes, out);
  }

  private static void write(CharSequence chars, DataOutputStream out) throws IOException {
    out.writeInt(chars.length());
    out.writeChars(chars.toString());
  }

  private char[] slots() {
    char[] slots = new char[Integer.highestOneBit(SLOTS_PER_KEY * keys.size()) << 1];
    for (List<String> key : keys) {
      int slot = FormTable.slot(key, slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (char) (number(key) + 1);
    }
    return slots;
  }

  private static String text(List<String> form) {
    return String.join("" + FormTable.SEPARATOR, form) + FormTable.SEPARATOR;
  }
}
