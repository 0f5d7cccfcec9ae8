// SPDX-License-Identifier: Apache-2.0
package io.fihris.text;

import java.util.List;

/**
 * Finds where an Arabic word's stem begins and ends, and to which word family the stem belongs.
 *
 * <p>{@code وبالمدرسة} ("and in the school") has five letters of particles ({@code وبال}) and one
 * of ending ({@code ة}); its stem is {@code مدرس}. {@code وزير} ("minister") is left whole: its
 * first letter belongs to the word. The stem never gets shorter than two letters. {@code مدارس}
 * ("schools") is all stem and belongs to the family {@code مدرس}.
 *
 * <p>Known words are looked up in a table compiled when Fihris was built; all others are judged by
 * a linear model over their possible splits, after a look whether particles stand before a word of
 * the lexicon. A word is judged by its spelling alone, never by its neighbours. {@link
 * SegmenterTrainer} tells how the model is made.
 *
 * <p>Words are given in exact spelling: no marks, no tatweel, presentation forms expanded, hamza
 * kept. Stems and families are written in loose spelling ({@link FoldingLevel#LOOSE}), so that
 * careless spellings meet.
 *
 * <p>Safe for use by many threads.
 */
public final class Segmenter {
  /** No family's name has more letters. */
  public static final int MAX_FAMILY = WordFamilies.MAX_NAME;

  private final SegmenterModel model;
  private final ThreadLocal<Judge> judges;

  Segmenter(SegmenterModel model) {
    this.model = model;
    this.judges = new Judges(model);
  }

  /** {@return the segmenter for news, loaded once} */
  public static Segmenter news() {
    return News.INSTANCE;
  }

  /**
   * {@return a segmenter that shares the lexicon and the corpus counts of this one, but knows no
   * other word, and whose weights are learnt from other text}
   *
   * <p>For measuring: the answers for a text must come from a segmenter that was not trained on it.
   * Words of the lexicon whose endings this segmenter's own weights decided are left out, too.
   */
  public Segmenter retrained(List<Segmentation> text) {
    short[] weights = new SegmenterTrainer(model.counts()).weights(text);
    PackedTable lexicon = model.known().filtered(cuts -> Cuts.isFromLexiconAlone((int) cuts));
    return new Segmenter(new SegmenterModel(lexicon, model.counts(), model.families(), weights));
  }

  /**
   * {@return the cuts of word[from, to), to be read by the methods of this class that take cuts}
   *
   * <p>They are a number without further meaning, not negative.
   */
  public int segment(char[] word, int from, int to) {
    return segment(word, from, to, WordHash.of(word, from, to));
  }

  /**
   * Like {@link #segment(char[], int, int)}, for a caller that has the word's {@link #hash}
   * already.
   */
  public int segment(char[] word, int from, int to, long hash) {
    long known = model.known().get(hash);
    return known != PackedTable.ABSENT ? (int) known : judges.get().cuts(word, from, to, hash);
  }

  /** Finds the cuts of so many words of the table; those of others are negative. */
  void findKnown(long[] hashes, int[] cuts, int count) {
    model.known().get(hashes, cuts, count);
  }

  /** {@return every stack of particles that may stand before a stem, the empty one included} */
  public static List<String> particleStacks() {
    return Affixes.PARTICLES.stacks();
  }

  /** {@return every stack of endings that may stand behind a stem, the empty one included} */
  public static List<String> endingStacks() {
    return Affixes.ENDINGS.stacks();
  }

  /** {@return the cuts of word[0, length), which no table knows} */
  int judge(char[] word, int length, long hash) {
    return judges.get().cuts(word, 0, length, hash);
  }

  /** {@return how many letters of particles were found} */
  public static int particles(int cuts) {
    return Cuts.particles(cuts);
  }

  /** {@return how many letters of endings were found} */
  public static int endings(int cuts) {
    return Cuts.endings(cuts);
  }

  /** {@return whether the stem belongs to a word family that has another name than the stem} */
  public static boolean hasFamily(int cuts) {
    return Cuts.family(cuts) != 0;
  }

  /**
   * Writes the stem of word[from, to) in loose spelling at {@code into[at]}; there must be room for
   * the whole word.
   *
   * @return the end of what was written
   */
  public int writeStem(char[] word, int from, int to, int cuts, char[] into, int at) {
    if (Cuts.hasIrregularStem(cuts)) {
      return model.families().write(Cuts.family(cuts), into, at);
    }
    int end = at;
    for (int i = from + Cuts.particles(cuts); i < to - Cuts.endings(cuts); i++) {
      into[end++] = WordHash.loose(word[i]);
    }
    return end;
  }

  /**
   * Writes the name of the stem's family at {@code into[at]}, if it {@linkplain #hasFamily has
   * one}.
   *
   * @return the end of what was written
   */
  public int writeFamily(int cuts, char[] into, int at) {
    return hasFamily(cuts) ? model.families().write(Cuts.family(cuts), into, at) : at;
  }

  /**
   * {@return the other stems that meet under a family's name, in loose spelling, without a feminine
   * ending: {@code صواريخ} ("rockets") for {@code صاروخ} ("rocket")}
   */
  public static List<String> stemsOfFamily(String name) {
    return FamilyStems.shipped().of(name);
  }

  /** {@return the hash of word[from, to) that the tables use; equal words have equal hashes} */
  public static long hash(char[] word, int from, int to) {
    return WordHash.of(word, from, to);
  }

  /** {@return why a word in exact spelling is cut as it is} */
  public StemExplanation explain(String word) {
    char[] letters = word.toCharArray();
    long known = model.known().get(WordHash.of(letters, 0, letters.length));
    int cuts = segment(letters, 0, letters.length);
    char[] stem = new char[letters.length + WordFamilies.MAX_NAME];
    int end = writeStem(letters, 0, letters.length, cuts, stem, 0);
    int family = Cuts.family(cuts);
    return new StemExplanation(
        word.substring(0, Cuts.particles(cuts)),
        new String(stem, 0, end),
        word.substring(letters.length - Cuts.endings(cuts)),
        reason(cuts, known),
        family == 0 ? "" : model.families().name(family),
        family == 0 ? "" : model.families().bond(family).reason());
  }

  private static StemExplanation.Reason reason(int cuts, long known) {
    if (Cuts.isFromLexicon(cuts)) {
      return StemExplanation.Reason.LEXICON;
    }
    return known == PackedTable.ABSENT
        ? StemExplanation.Reason.JUDGED
        : StemExplanation.Reason.KNOWN_WORD;
  }

  /** {@return the letters of endings of a word that has no particles} */
  int endingsAlone(String word) {
    return judges.get().endingsAlone(word);
  }

  /** One judge a thread; a class of its own, since a lambda takes longer to start. */
  private static final class Judges extends ThreadLocal<Judge> {
    private final SegmenterModel model;

    Judges(SegmenterModel model) {
      this.model = model;
    }

    @Override
    protected Judge initialValue() {
      return new Judge(model);
    }
  }

  private static final class News {
    static final Segmenter INSTANCE = new Segmenter(SegmenterModel.load());
  }
}
