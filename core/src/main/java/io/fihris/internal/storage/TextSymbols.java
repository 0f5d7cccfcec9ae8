// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of text that one byte stands for: single characters, and strings that news repeats,
 * such as {@code ال} or {@code " في "}. The line of a piece in {@code text-symbols.tsv} is its
 * code, so another table cannot read what this one wrote. Immutable.
 *
 * <p>Idea: Boncz, Neumann and Leis, "FSST: Fast Random Access String Compression", 2020; the table
 * here is a fixed one, so that every text can be read alone.
 */
final class TextSymbols {
  /** Longest piece, in characters. */
  static final int MAX_LENGTH = 8;

  /** Most pieces: two codes are left for what no piece holds. */
  static final int MAX_COUNT = 254;

  private static final String RESOURCE = "text-symbols.tsv";

  /** Pieces hold characters below this one: Latin and Arabic. */
  private static final int LETTERS_END = 0x700;

  private static final class Holder {
    static final TextSymbols SHIPPED = new TextSymbols(lines());
  }

  private final byte[] letters = new byte[LETTERS_END];
  private final char[] pieces;
  private final byte[] lengths;
  private final int width;
  private final short[] next;
  private final short[] codes;
  private int nodes = 1;

  private TextSymbols(List<String> symbols) {
    width = numberLetters(symbols);
    pieces = new char[symbols.size() * MAX_LENGTH];
    lengths = new byte[symbols.size()];
    int most = symbols.stream().mapToInt(String::length).sum() + 1;
    next = new short[most * width];
    codes = new short[most];
    Arrays.fill(codes, (short) -1);
    for (int code = 0; code < symbols.size(); code++) {
      String symbol = symbols.get(code);
      symbol.getChars(0, symbol.length(), pieces, code * MAX_LENGTH);
      lengths[code] = (byte) symbol.length();
      add(symbol, (short) code);
    }
  }

  /** The table of this schema version. */
  static TextSymbols shipped() {
    return Holder.SHIPPED;
  }

  int count() {
    return lengths.length;
  }

  /** The code of the longest piece that begins at a character, or -1 if none does. */
  int longestAt(char[] text, int from, int until) {
    int node = 0;
    int code = -1;
    for (int i = from; i < until; i++) {
      char c = text[i];
      node = next[node * width + (c < LETTERS_END ? letters[c] : 0)];
      if (node == 0) {
        break;
      }
      code = codes[node] < 0 ? code : codes[node];
    }
    return code;
  }

  int length(int code) {
    return lengths[code];
  }

  /** Writes a piece and, behind it, characters that are to be overwritten. */
  void copy(int code, char[] target, int at) {
    System.arraycopy(pieces, code * MAX_LENGTH, target, at, MAX_LENGTH);
  }

  /** Gives each character of a piece a small number; 0 is for all others. */
  private int numberLetters(List<String> symbols) {
    Map<Character, Byte> numbers = new HashMap<>();
    for (String symbol : symbols) {
      for (int i = 0; i < symbol.length(); i++) {
        char c = symbol.charAt(i);
        letters[c] = numbers.computeIfAbsent(c, missing -> (byte) (numbers.size() + 1));
      }
    }
    return numbers.size() + 1;
  }

  private void add(String symbol, short code) {
    int node = 0;
    for (int i = 0; i < symbol.length(); i++) {
      int edge = node * width + letters[symbol.charAt(i)];
      if (next[edge] == 0) {
        next[edge] = (short) nodes++;
      }
      node = next[edge];
    }
    codes[node] = code;
  }

  private static List<String> lines() {
    try (InputStream in = TextSymbols.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Resource missing from the jar: " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.replace('\u2423', ' ').replace('\u2424', '\n'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource cannot be read: " + RESOURCE, e);
    }
  }
}
