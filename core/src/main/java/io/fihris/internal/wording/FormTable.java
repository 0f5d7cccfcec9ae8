// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.search.WordVariant.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands for each of many forms, a term or a sequence of terms, as the build compiled it from
 * a lexicon: a hash table that is looked up as it was read, so that opening an index builds
 * nothing. Immutable.
 */
final class FormTable {
  /** Stands behind every term; no term holds it. */
  static final char SEPARATOR = ' ';

  /** Weights are kept as hundredths, below the origin's number. */
  static final int WHOLE_WEIGHT = 100;

  static final int WEIGHT_BITS = 7;

  /** Nothing stands for anything. */
  static final FormTable NONE =
      new FormTable(0, new char[1], new int[1], "", new char[1], new char[0], new char[0]);

  private static final Origin[] ORIGINS = Origin.values();

  private final int digest;

  /** Numbers of keys from 1, each at the first free slot behind its hash. */
  private final char[] slots;

  /** Where the letters of each form begin; the keys come first. */
  private final int[] starts;

  private final String letters;

  /** Where the members of each key begin. */
  private final char[] memberStarts;

  private final char[] memberForms;
  private final char[] memberNotes;

  private FormTable(
      int digest,
      char[] slots,
      int[] starts,
      String letters,
      char[] memberStarts,
      char[] memberForms,
      char[] memberNotes) {
    this.digest = digest;
    this.slots = slots;
    this.starts = starts;
    this.letters = letters;
    this.memberStarts = memberStarts;
    this.memberForms = memberForms;
    this.memberNotes = memberNotes;
  }

  /** Reads a resource of this package that the build compiled. */
  static FormTable read(String resource) {
    try (InputStream in = FormTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "Resource "
                + resource
                + " is missing from this build; build it with ./mvnw process-classes");
      }
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("Resource cannot be read: " + resource, e);
    }
  }

  private static FormTable read(ByteBuffer in) {
    return new FormTable(
        in.getInt(), chars(in), ints(in), new String(chars(in)), chars(in), chars(in), chars(in));
  }

  private static char[] chars(ByteBuffer in) {
    char[] chars = new char[in.getInt()];
    in.asCharBuffer().get(chars);
    in.position(in.position() + chars.length * Character.BYTES);
    return chars;
  }

  private static int[] ints(ByteBuffer in) {
    int[] ints = new int[in.getInt()];
    in.asIntBuffer().get(ints);
    in.position(in.position() + ints.length * Integer.BYTES);
    return ints;
  }

  /** What stands for a form, best first. */
  List<Member> of(List<String> terms) {
    int key = key(terms);
    if (key < 0) {
      return List.of();
    }
    var members = new ArrayList<Member>();
    for (int i = memberStarts[key]; i < memberStarts[key + 1]; i++) {
      int note = memberNotes[i];
      float weight = (float) (note & ((1 << WEIGHT_BITS) - 1)) / WHOLE_WEIGHT;
      members.add(new Member(terms(memberForms[i]), weight, ORIGINS[note >>> WEIGHT_BITS]));
    }
    return members;
  }

  /** Whether one form stands for another. */
  boolean holds(List<String> terms, List<String> other) {
    int key = key(terms);
    for (int i = key < 0 ? 0 : memberStarts[key]; key >= 0 && i < memberStarts[key + 1]; i++) {
      if (isForm(memberForms[i], other)) {
        return true;
      }
    }
    return false;
  }

  /** Every form that something stands for. */
  Set<List<String>> keys() {
    var keys = new LinkedHashSet<List<String>>();
    for (int key = 0; key + 1 < memberStarts.length; key++) {
      keys.add(terms(key));
    }
    return keys;
  }

  /** A number that differs for tables that differ, the same in every process. */
  int digest() {
    return digest;
  }

  /** The slot at which the search for a form begins, in a table of a power of two. */
  static int slot(List<String> terms, int slots) {
    int hash = terms.hashCode();
    return (hash ^ (hash >>> Short.SIZE)) & (slots - 1);
  }

  private int key(List<String> terms) {
    int slot = slot(terms, slots.length);
    while (slots[slot] != 0 && !isForm(slots[slot] - 1, terms)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot] - 1;
  }

  private boolean isForm(int number, List<String> terms) {
    int at = starts[number];
    for (String term : terms) {
      int end = at + term.length();
      if (end >= starts[number + 1]
          || letters.charAt(end) != SEPARATOR
          || !letters.startsWith(term, at)) {
        return false;
      }
      at = end + 1;
    }
    return at == starts[number + 1];
  }

  private List<String> terms(int number) {
    String joined = letters.substring(starts[number], starts[number + 1] - 1);
    return List.of(joined.split("" + SEPARATOR, -1));
  }
}
