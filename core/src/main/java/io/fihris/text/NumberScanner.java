// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

/**
 * Reads a number with its separators.
 *
 * <table>
 * <caption>Readings</caption>
 * <tr><th>written</th><th>read</th><th>rule</th></tr>
 * <tr><td>{@code ٣٬٠٠٠  3,000  3،000}</td><td>{@code 3000}</td>
 *     <td>commas before groups of three digits</td></tr>
 * <tr><td>{@code 1.500.000}</td><td>{@code 1500000}</td><td>several points before groups of three</td></tr>
 * <tr><td>{@code ١٫٥  1.5  1,5}</td><td>{@code 1.5}</td>
 *     <td>one decimal sign; a comma between short groups, as the Maghreb writes</td></tr>
 * <tr><td>{@code 1,234.56  1.234,56}</td><td>{@code 1234.56}</td><td>both</td></tr>
 * <tr><td>{@code 12.5.2015  1,2,3}</td><td>three numbers</td><td>anything else is a list or a date</td></tr>
 * </table>
 *
 * <p>For one thread at a time.
 */
final class NumberScanner {
  /** A number with its separators is at most this many characters of the text. */
  private static final int MAX_EXTENT = 256;

  private static final int MAX_GROUPS = 32;

  private final char[] exact;
  private final int[] groupSizes = new int[MAX_GROUPS];
  private final char[] separators = new char[MAX_GROUPS];
  private int size;
  private int end;
  private int listUntil;

  NumberScanner(char[] exact) {
    this.exact = exact;
  }

  /** Forgets the text that was read. */
  void reset() {
    listUntil = 0;
  }

  /** {@return how many characters the last scan wrote} */
  int size() {
    return size;
  }

  /** {@return the offset behind the last digit and its marks} */
  int end() {
    return end;
  }

  /**
   * Writes the number that begins at an offset.
   *
   * @return the offset behind it
   */
  int scan(char[] text, int from, int until, char[] letters) {
    int groups = 1;
    groupSizes[0] = 0;
    int digits = 0;
    int firstGroupUntil = -1;
    int firstGroupEnd = from;
    boolean whole = true;
    int i = from;
    end = from;
    for (; i < until && digits < WordScanner.MAX_LENGTH; i++) {
      char value = exact[text[i]];
      if (groups > 1 && i - from > MAX_EXTENT) {
        whole = false;
        break;
      }
      if (value >= '0' && value <= '9') {
        letters[digits++] = value;
        groupSizes[groups - 1]++;
        end = i + 1;
      } else if (value == CharClass.MARK) {
        end = i + 1;
      } else if (isSeparator(value) && i >= listUntil && digitFollows(text, i + 1, until)) {
        if (groups == 1) {
          firstGroupUntil = i;
          firstGroupEnd = end;
        }
        if (groups == MAX_GROUPS) {
          whole = false;
          break;
        }
        separators[groups - 1] = value;
        groupSizes[groups++] = 0;
      } else if (value != CharClass.IGNORABLE) {
        break;
      }
    }
    size = digits;
    if (groups == 1) {
      return i;
    }
    int decimals = whole ? decimals(groups) : -1;
    if (decimals < 0) {
      listUntil = i;
      size = groupSizes[0];
      end = firstGroupEnd;
      return firstGroupUntil;
    }
    if (decimals > 0) {
      System.arraycopy(letters, size - decimals, letters, size - decimals + 1, decimals);
      letters[size - decimals] = '.';
      size++;
    }
    return i;
  }

  /** {@return how many of the last digits are decimals; -1 if this is not one number} */
  private int decimals(int groups) {
    int last = groups - 2;
    char lastSeparator = separators[last];
    int lastSize = groupSizes[groups - 1];
    if (last == 0) {
      return switch (lastSeparator) {
        case CharClass.COMMA ->
            groupSizes[0] > 3 ? -1 : lastSize == 3 ? 0 : lastSize < 3 ? lastSize : -1;
        default -> lastSize;
      };
    }
    char thousands = separators[0];
    if (thousands == CharClass.DECIMAL || groupSizes[0] > 3) {
      return -1;
    }
    for (int i = 0; i < last; i++) {
      if (separators[i] != thousands || groupSizes[i + 1] != 3) {
        return -1;
      }
    }
    if (lastSeparator == thousands) {
      return lastSize == 3 ? 0 : -1;
    }
    return lastSize;
  }

  private static boolean isSeparator(char value) {
    return value == CharClass.POINT || value == CharClass.COMMA || value == CharClass.DECIMAL;
  }

  private boolean digitFollows(char[] text, int at, int until) {
    for (int i = at; i < until; i++) {
      char value = exact[text[i]];
      if (value != CharClass.IGNORABLE && value != CharClass.MARK) {
        return value >= '0' && value <= '9';
      }
    }
    return false;
  }
}
