// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds the words of a text and writes their terms in UTF-8, fast.
 *
 * <p>How: <br>
 * 1. Nineteen words of twenty are basic Arabic letters and marks between spaces. One loop over such
 * a word looks each character up once ({@link FastMap}), writes its folded spelling, and hashes it;
 * marks are packed away without a branch. Everything else goes to {@link WordScanner}, which also
 * is the specification: a law test compares the two on hostile text. <br>
 * 2. A term is a slice of what that loop wrote. The marker of a stem overwrites the byte in front
 * of it, so a stem is never copied. <br>
 * 3. One probe by the hash tells how a known word is cut; the cuts of other words are remembered.
 * <br>
 * 4. Stop words are found by the same hash, so that no load waits for the stores of the loop.
 *
 * <p>The benchmark {@code AnalysisSpeed} justifies the long method. For one thread at a time.
 */
public final class TermScanner {
  /** A stretch without white space that is longer goes the slow way. */
  private static final int MAX_FAST = WordScanner.MAX_LENGTH;

  /** Where spellings begin in their arrays: room for the marker in front. */
  private static final int BASE = 8;

  private static final int INITIAL_BYTES = BASE + 2 * MAX_FAST + 16;

  /** Longest word whose hash is the word itself; only such words are remembered. */
  private static final int MAX_REMEMBERED = 10;

  private static final int MEMO_BITS = 16;
  private static final long MEMO_MIX = 0x9E3779B97F4A7C15L;
  private static final int UNKNOWN_CUTS = -1;

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private static final class Holder {
    static final long[] MAP = FastMap.of(FoldingTable.shipped());
  }

  private final long[] map = Holder.MAP;
  private final FoldingTable table = FoldingTable.shipped();
  private final WordScanner scanner = new WordScanner();
  private final Segmenter segmenter = Segmenter.news();
  private final StopWords stopWords;
  private final long[] memoHashes = new long[1 << MEMO_BITS];
  private final int[] memoCuts = new int[1 << MEMO_BITS];

  private char[] text = new char[0];
  private int length;
  private int at;

  private byte[] folded = new byte[INITIAL_BYTES];
  private byte[] loose = new byte[INITIAL_BYTES];
  private byte[] other = new byte[INITIAL_BYTES];
  private char[] chars = new char[2 * INITIAL_BYTES];
  private char[] vocalized = new char[0];
  private byte[] vocalizedBytes = new byte[0];
  private char[] basic = new char[2 * INITIAL_BYTES];
  private int foldedLength;
  private int looseLength;

  private boolean isSlow;
  private int start;
  private int end;
  private int size;
  private long hash;
  private long seen;
  private int cuts;

  private byte[] termBytes = folded;
  private int termStart;
  private int stemStart;
  private int termLength;

  /** Makes a scanner of nothing; {@link #reset} gives it a text. */
  public TermScanner(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  /** Starts over with the first {@code length} characters of an array, which is not copied. */
  public void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    at = 0;
    end = -1;
    isSlow = false;
    scanner.reset(text, length);
  }

  /** {@return whether there is one more word; the other methods then describe it} */
  public boolean next() {
    if (isSlow && scanner.isInside()) {
      return nextSlowly();
    }
    final char[] text = this.text;
    final long[] map = this.map;
    final byte[] folded = this.folded;
    final int length = this.length;
    int i = at;
    long entry = 0;
    while (i < length && ((entry = text[i] < map.length ? map[text[i]] : 0) & FastMap.SPACE) != 0) {
      i++;
    }
    if (i == length) {
      return false;
    }
    final int from = i;
    if ((entry & FastMap.KEPT) == 0) {
      return nextSlowly(from);
    }
    final int until = Math.min(length, from + MAX_FAST);
    long hash = 0;
    long seen = 0;
    int target = BASE;
    do {
      SHORTS.set(folded, target, (short) entry);
      seen |= entry;
      hash =
          Long.rotateLeft(hash, (int) (entry >>> FastMap.ROTATION_SHIFT))
              ^ ((entry >>> FastMap.CODE_SHIFT) & FastMap.CODE_MASK);
      target += (int) (entry >>> (FastMap.KEPT_SHIFT - 1)) & FastMap.KEPT_BYTES;
      i++;
      if (i == until) {
        break;
      }
      entry = text[i] < map.length ? map[text[i]] : FastMap.UNKNOWN;
    } while (entry >= 0);
    size = (target - BASE) >> 1;
    if (needsLook(entry, i, until)) {
      return nextSlowly(from);
    }
    this.hash = hash;
    this.seen = seen;
    isSlow = false;
    start = from;
    end = i;
    at = i;
    foldedLength = target - BASE;
    cuts = UNKNOWN_CUTS;
    return true;
  }

  /** Whether the loop met what only the slow way understands. */
  private boolean needsLook(long entry, int at, int until) {
    if (at == until) {
      return until < length;
    }
    return (entry & FastMap.LOOK) != 0 || (size == 1 && (entry & FastMap.POINT) != 0);
  }

  private boolean nextSlowly(int from) {
    scanner.resume(from, from == at && end >= 0);
    isSlow = true;
    return nextSlowly();
  }

  private boolean nextSlowly() {
    if (!scanner.next()) {
      at = length;
      return false;
    }
    at = scanner.position();
    start = scanner.start();
    end = scanner.end();
    size = scanner.size();
    ensureRoom();
    cuts = UNKNOWN_CUTS;
    foldedLength = encode(FoldingLevel.FOLDED, folded);
    looseLength = encode(FoldingLevel.LOOSE, loose);
    return true;
  }

  /** {@return the offset of the word's first character in the text} */
  public int start() {
    return start;
  }

  /** {@return the offset behind the word's last character in the text} */
  public int end() {
    return end;
  }

  /** {@return whether the word shares its position with the word before it, a hashtag} */
  public boolean isStacked() {
    return isSlow && scanner.isStacked();
  }

  /** {@return how many positions the word covers: 1, or the number of parts of a hashtag} */
  public int positionLength() {
    return isSlow ? scanner.positionLength() : 1;
  }

  /** {@return what the word is made of} */
  public WordKind kind() {
    return isSlow ? scanner.kind() : WordKind.ARABIC;
  }

  /** {@return whether the word is a stop word} */
  public boolean isStopWord() {
    if (isSlow || (seen & FastMap.UNFOLDED) != 0 || size > MAX_REMEMBERED) {
      return kind() == WordKind.ARABIC && stopWords.contains(folded, BASE, foldedLength);
    }
    return stopWords.contains(hash);
  }

  /** Makes the EXACT letters the term. */
  public void selectExact() {
    char[] letters = letters();
    termLength = encode(letters, size, other);
    select(other, BASE, termLength);
  }

  /** Makes the FOLDED spelling the term. */
  public void selectFolded() {
    select(folded, BASE, foldedLength);
  }

  /** Makes the stem the term, behind a marker unless that is 0; call after selectFolded. */
  public void selectStem(byte marker) {
    if (kind() != WordKind.ARABIC) {
      mark(loose, BASE, looseLength, marker);
      return;
    }
    int cuts = cuts();
    if (Cuts.hasIrregularStem(cuts)) {
      int written = segmenter.writeStem(chars, 0, 0, cuts, chars, 0);
      mark(other, BASE, encode(chars, written, other), marker);
    } else if (isSlow) {
      int written = segmenter.writeStem(basic, 0, size, cuts, chars, 0);
      mark(loose, BASE, encode(chars, written, loose), marker);
    } else {
      int from = BASE + 2 * Cuts.particles(cuts);
      int until = BASE + foldedLength - 2 * Cuts.endings(cuts);
      if ((seen & FastMap.UNLOOSE) != 0) {
        loosen(from, until);
      }
      mark(folded, from, until - from, marker);
    }
  }

  /** Makes the family's name the term, if the word has a family; call after {@link #selectStem}. */
  public boolean selectFamily(byte marker) {
    if (kind() != WordKind.ARABIC) {
      return false;
    }
    int cuts = cuts();
    if (!Segmenter.hasFamily(cuts) || Cuts.hasIrregularStem(cuts)) {
      return false;
    }
    int familyLength = encode(chars, segmenter.writeFamily(cuts, chars, 0), other);
    int stemUntil = termStart + termLength;
    if (Arrays.equals(other, BASE, BASE + familyLength, termBytes, stemStart, stemUntil)) {
      return false;
    }
    mark(other, BASE, familyLength, marker);
    return true;
  }

  /** Makes the word with its vowel signs the term, if it has any. */
  public boolean selectVocalized(byte marker) {
    if (kind() != WordKind.ARABIC || (!isSlow && end - start == size)) {
      return false;
    }
    int room = Vocalization.room(size);
    if (vocalized.length < room) {
      vocalized = new char[room];
      vocalizedBytes = new byte[3 * room];
    }
    int count = Vocalization.write(text, start, end, vocalized, 0);
    if (count > 0) {
      mark(vocalizedBytes, BASE, encode(vocalized, count, vocalizedBytes), marker);
    }
    return count > 0;
  }

  /** {@return the array that holds the selected term; valid until the next selection} */
  public byte[] termBytes() {
    return termBytes;
  }

  /** {@return where the term begins in its array} */
  public int termStart() {
    return termStart;
  }

  /** {@return the term's length in bytes} */
  public int termLength() {
    return termLength;
  }

  private void mark(byte[] bytes, int from, int length, byte marker) {
    stemStart = from;
    if (marker == 0) {
      select(bytes, from, length);
    } else {
      bytes[from - 1] = marker;
      select(bytes, from - 1, length + 1);
    }
  }

  private void select(byte[] bytes, int from, int length) {
    termBytes = bytes;
    termStart = from;
    termLength = length;
  }

  /** Takes letters of the folded spelling to level LOOSE, in place. */
  private void loosen(int from, int until) {
    char[] looseLetters = table.loose();
    for (int i = from; i < until; i += 2) {
      int letter = ((folded[i] & 0x1F) << 6) | (folded[i + 1] & 0x3F);
      int to = looseLetters[letter];
      folded[i] = (byte) (0xC0 | (to >>> 6));
      folded[i + 1] = (byte) (0x80 | (to & 0x3F));
    }
  }

  private int cuts() {
    if (cuts == UNKNOWN_CUTS) {
      cuts = isSlow ? slowCuts() : fastCuts();
    }
    return cuts;
  }

  private int slowCuts() {
    FoldingBuffer.copyBasic(scanner.letters(), size, basic);
    return segmenter.segment(basic, 0, size);
  }

  private int fastCuts() {
    int known = segmenter.known(hash);
    if (known >= 0) {
      return known;
    }
    if (size > MAX_REMEMBERED) {
      return segmenter.segment(letters(), 0, size);
    }
    int slot = (int) ((hash * MEMO_MIX) >>> (Long.SIZE - MEMO_BITS));
    if (memoHashes[slot] != hash) {
      memoCuts[slot] = segmenter.segment(letters(), 0, size);
      memoHashes[slot] = hash;
    }
    return memoCuts[slot];
  }

  /** The word's letters at level EXACT. */
  private char[] letters() {
    if (isSlow) {
      return scanner.letters();
    }
    char[] exact = table.exact();
    int count = 0;
    for (int i = start; i < end; i++) {
      char letter = exact[text[i]];
      chars[count] = letter;
      count += letter >= CharClass.FIRST_LETTER ? 1 : 0;
    }
    return chars;
  }

  private int encode(FoldingLevel level, byte[] into) {
    FoldingBuffer.copy(level, scanner.letters(), 0, size, chars, 0);
    return encode(chars, size, into);
  }

  private static int encode(char[] letters, int count, byte[] into) {
    return Utf8.encode(letters, count, into, BASE) - BASE;
  }

  private void ensureRoom() {
    int bytes = BASE + 3 * size + 16;
    if (folded.length < bytes) {
      folded = Arrays.copyOf(folded, bytes);
      loose = Arrays.copyOf(loose, bytes);
      other = Arrays.copyOf(other, bytes);
      chars = new char[2 * bytes];
      basic = new char[2 * bytes];
    }
  }
}
