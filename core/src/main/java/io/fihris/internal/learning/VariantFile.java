// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.internal.wording.Member;
import io.fihris.internal.wording.Variants;
import io.fihris.search.WordVariant.Origin;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * Keeps learnt variants in a file beside the index, with a checksum and the fingerprint of the
 * analyzer whose stems they are.
 */
public final class VariantFile {
  private static final String NAME = "fihris.variants";
  private static final String NEW_NAME = "fihris.variants.new";
  private static final String CODEC = "FihrisVariants";

  private VariantFile() {}

  /** Writes variants in place of those written before; a crash keeps either the old or the new. */
  public static void write(Directory directory, Variants variants, String analyzer)
      throws IOException {
    delete(directory, NEW_NAME);
    try (IndexOutput out = directory.createOutput(NEW_NAME, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VariantLearner.VERSION);
      out.writeString(analyzer);
      out.writeVInt(variants.byTerms().size());
      for (var entry : variants.byTerms().entrySet()) {
        out.writeString(entry.getKey().getFirst());
        out.writeVInt(entry.getValue().size());
        for (Member variant : entry.getValue()) {
          out.writeString(variant.term());
          out.writeInt(Float.floatToIntBits(variant.weight()));
        }
      }
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(NEW_NAME));
    delete(directory, NAME);
    directory.rename(NEW_NAME, NAME);
    directory.syncMetaData();
  }

  /**
   * Reads the variants of an index; nothing where none were learnt, or with another analyzer or an
   * older learner, since their stems would not fit.
   *
   * @throws IOException if the file is damaged
   */
  public static Optional<Variants> read(Directory directory, String analyzer) throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(NAME)) {
      CodecUtil.checkHeader(in, CODEC, 0, Integer.MAX_VALUE - 1);
      boolean fits = in.readString().equals(analyzer);
      int stems = in.readVInt();
      Map<List<String>, List<Member>> byTerms = new HashMap<>();
      for (int i = 0; i < stems; i++) {
        String stem = in.readString();
        int count = in.readVInt();
        var variants = new ArrayList<Member>();
        for (int j = 0; j < count; j++) {
          variants.add(
              Member.of(in.readString(), Float.intBitsToFloat(in.readInt()), Origin.LEARNT));
        }
        byTerms.put(List.of(stem), List.copyOf(variants));
      }
      CodecUtil.checkFooter(in);
      return fits ? Optional.of(new Variants(byTerms)) : Optional.empty();
    } catch (NoSuchFileException | FileNotFoundException neverLearnt) {
      return Optional.empty();
    }
  }

  private static void delete(Directory directory, String name) throws IOException {
    try {
      directory.deleteFile(name);
    } catch (NoSuchFileException | FileNotFoundException absent) {
      return;
    }
  }
}
