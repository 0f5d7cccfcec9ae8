// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.Arrays;

/**
 * Finds the words of a text that are no stop words and writes their terms in UTF-8, fast.
 *
 * <p>How: <br>
 * 1. Nineteen words of twenty are basic Arabic letters and marks between spaces. {@link TextBlock}
 * finds them in a block of text at a time, {@link WordBatch} reads each as {@linkplain PackedWord
 * two numbers}. Everything else goes to {@link WordScanner}, which also is the specification: a law
 * test compares the two on hostile text. <br>
 * 2. A stem is a slice of the folded spelling; its marker overwrites the byte in front of it. <br>
 * 3. One probe tells how a known word is cut; {@link CutFinder} probes for a whole batch, so that
 * the probes overlap.
 *
 * <p>The benchmark {@code AnalysisSpeed} justifies the effort. For one thread at a time.
 */
public final class TermScanner {
  /** Room for a marker in front of a spelling. */
  private static final int BASE = 8;

  private final byte[] codes = LetterCodes.shipped();
  private final char[] looseLetters = FoldingTable.shipped().loose();
  private final Segmenter segmenter = Segmenter.news();
  private final TextBlock block = new TextBlock();
  private final TermSlice term = new TermSlice();
  private final VocalizedTerm vocalized = new VocalizedTerm(term);
  private final WordBatch batch;
  private final ScannedWord scanned;

  private final byte[] other = new byte[BASE + 2 * WordFamilies.MAX_NAME + PackedWord.UTF8_ROOM];
  private final char[] name = new char[WordFamilies.MAX_NAME];

  private char[] text = new char[0];
  private int length;
  private int at;
  private int run;
  private int word;
  private int gap;
  private int increment;
  private boolean isOddAhead;
  private boolean isScanned;
  private int stemFrom;
  private int stemUntil;

  /** Makes a scanner of nothing; {@link #reset} gives it a text. */
  public TermScanner(StopWords stopWords) {
    batch = new WordBatch(stopWords, new CutFinder());
    scanned = new ScannedWord(stopWords, term);
  }

  /** Starts over with the first {@code length} characters of an array, which is not copied. */
  public void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    at = 0;
    run = 0;
    word = -1;
    gap = 0;
    isOddAhead = false;
    isScanned = false;
    block.clear();
    batch.clear();
    scanned.reset(text, length);
  }

  /** {@return whether there is one more word; the other methods then describe it} */
  public boolean next() {
    if (isScanned && nextScanned()) {
      return true;
    }
    while (++word >= batch.size()) {
      if (!readOn()) {
        return false;
      }
      if (isScanned) {
        return true;
      }
    }
    increment = batch.increment(word);
    return true;
  }

  /** Fills the batch, which may stay empty, or moves to a scanned word. */
  private boolean readOn() {
    word = -1;
    batch.clear();
    if (isOddAhead) {
      isOddAhead = false;
      isScanned = true;
      scanned.resume(block.start(run));
      return nextScanned() || at < length || run < block.runs();
    }
    if (run == block.runs()) {
      if (at >= length) {
        return false;
      }
      block.read(text, at, length);
      at = block.end();
      run = 0;
    }
    run = batch.fill(block, run, gap);
    gap = batch.stopsBehind();
    isOddAhead = run < block.runs();
    return true;
  }

  /** Moves to the next word of a stretch that needs the general way, up to the next space. */
  private boolean nextScanned() {
    WordScanner scanner = scanned.scanner();
    while (scanner.isInside() || !isSpace(scanner.position())) {
      if (!scanned.next()) {
        leaveScanned(length);
        return false;
      }
      gap += scanner.isStacked() ? 0 : 1;
      if (!scanned.isStopWord()) {
        increment = gap;
        gap = 0;
        return true;
      }
    }
    leaveScanned(scanner.position());
    return false;
  }

  private boolean isSpace(int offset) {
    return offset >= length || codes[text[offset]] < 0;
  }

  private void leaveScanned(int offset) {
    isScanned = false;
    at = Math.max(at, offset);
    while (run < block.runs() && block.start(run) < offset) {
      run++;
    }
  }

  /** {@return the offset of the word's first character in the text} */
  public int start() {
    return isScanned ? scanned.scanner().start() : batch.start(word);
  }

  /** {@return the offset behind the word's last character in the text} */
  public int end() {
    return isScanned ? scanned.scanner().end() : batch.end(word);
  }

  /**
   * {@return how many positions the word stands behind the last one: 1 and the stop words between,
   * or 0 for the first part of a hashtag}
   */
  public int increment() {
    return increment;
  }

  /** {@return the number of stop words behind the last word, once there is no more word} */
  public int gap() {
    return gap;
  }

  /** {@return how many positions the word covers: 1, or the number of parts of a hashtag} */
  public int positionLength() {
    return isScanned ? scanned.scanner().positionLength() : 1;
  }

  /** {@return what the word is made of} */
  public WordKind kind() {
    return isScanned ? scanned.scanner().kind() : WordKind.ARABIC;
  }

  /** Makes the EXACT letters the term. */
  public void selectExact() {
    if (isScanned) {
      scanned.selectExact();
      return;
    }
    int letters = batch.length(word);
    PackedWord.writeUtf8(batch.first(word), batch.second(word), letters, other, BASE);
    term.set(other, BASE, 2 * letters);
  }

  /** Makes the FOLDED spelling the term. */
  public void selectFolded() {
    if (isScanned) {
      scanned.selectFolded();
    } else {
      term.set(batch.folded(), batch.base(word), 2 * batch.length(word));
    }
  }

  /** Makes the stem the term, behind a marker unless that is 0; call after selectFolded. */
  public void selectStem(byte marker) {
    if (isScanned) {
      scanned.selectStem(marker);
      return;
    }
    int cuts = batch.cuts(word);
    if (Cuts.hasIrregularStem(cuts)) {
      term.setMarked(other, BASE, writeFamily(cuts), marker);
      return;
    }
    byte[] folded = batch.folded();
    int base = batch.base(word);
    stemFrom = base + 2 * Cuts.particles(cuts);
    stemUntil = base + 2 * (batch.length(word) - Cuts.endings(cuts));
    if (batch.changesLoosely(word, cuts)) {
      loosen(folded, stemFrom, stemUntil);
    }
    term.setMarked(folded, stemFrom, stemUntil - stemFrom, marker);
  }

  /** Makes the family's name the term, if the word has a family; call after {@link #selectStem}. */
  public boolean selectFamily(byte marker) {
    if (isScanned) {
      return scanned.selectFamily(marker);
    }
    int cuts = batch.cuts(word);
    if (!Segmenter.hasFamily(cuts) || Cuts.hasIrregularStem(cuts)) {
      return false;
    }
    int bytes = writeFamily(cuts);
    if (Arrays.equals(other, BASE, BASE + bytes, batch.folded(), stemFrom, stemUntil)) {
      return false;
    }
    term.setMarked(other, BASE, bytes, marker);
    return true;
  }

  private int writeFamily(int cuts) {
    return Utf8.encode(name, segmenter.writeFamily(cuts, name, 0), other, BASE) - BASE;
  }

  /** Makes the word with its vowel signs the term, if it has any. */
  public boolean selectVocalized(byte marker) {
    int letters = isScanned ? scanned.scanner().size() : batch.length(word);
    return kind() == WordKind.ARABIC
        && (isScanned || end() - start() > letters)
        && vocalized.select(text, start(), end(), letters, marker);
  }

  /** {@return the array that holds the selected term; valid until the next selection} */
  public byte[] termBytes() {
    return term.bytes();
  }

  /** {@return where the term begins in its array} */
  public int termStart() {
    return term.from();
  }

  /** {@return the term's length in bytes} */
  public int termLength() {
    return term.length();
  }

  /** Takes letters of the folded spelling to level LOOSE, in place. */
  private void loosen(byte[] folded, int from, int until) {
    for (int i = from; i < until; i += 2) {
      int letter = ((folded[i] & 0x1F) << 6) | (folded[i + 1] & 0x3F);
      int to = looseLetters[letter];
      folded[i] = (byte) (0xC0 | (to >>> 6));
      folded[i + 1] = (byte) (0x80 | (to & 0x3F));
    }
  }
}
