// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import io.fihris.search.WordVariant.Kind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * Keeps learnt variants in a file beside the index, with a checksum and the fingerprint of the
 * analyzer whose stems they are.
 */
public final class VariantFile {
  private static final String NAME = "fihris.variants";
  private static final String NEW_NAME = "fihris.variants.new";
  private static final String CODEC = "FihrisVariants";

  /** Grows when the file changes, or when the same archive would teach something else. */
  private static final int VERSION = 3;

  private VariantFile() {}

  /** Writes variants in place of those written before; a crash keeps either the old or the new. */
  public static void write(Directory directory, LearntVariants variants, String analyzer)
      throws IOException {
    delete(directory, NEW_NAME);
    try (IndexOutput out = directory.createOutput(NEW_NAME, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      out.writeString(analyzer);
      out.writeVInt(variants.pairs().size());
      for (LearntPair pair : variants.pairs()) {
        write(pair, out);
      }
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(NEW_NAME));
    delete(directory, NAME);
    directory.rename(NEW_NAME, NAME);
    directory.syncMetaData();
  }

  private static void write(LearntPair pair, IndexOutput out) throws IOException {
    out.writeString(pair.stem());
    out.writeString(pair.variant());
    out.writeString(pair.kind().name());
    out.writeLong(Double.doubleToLongBits(pair.similarity()));
    out.writeVInt(pair.stemCount());
    out.writeVInt(pair.variantCount());
  }

  /**
   * Reads the variants of an index; none where none were learnt, or with another analyzer or
   * another learner, since their stems would not fit.
   *
   * @throws IOException if the file is damaged
   */
  public static LearntVariants read(Directory directory, String analyzer) throws IOException {
    Set<String> files = Set.of(directory.listAll());
    if (files.contains(NAME)) {
      return read(directory, NAME, analyzer);
    }
    return files.contains(NEW_NAME) ? readNew(directory, analyzer) : LearntVariants.NONE;
  }

  /** What a crash left behind: whole if only its renaming was missing. */
  private static LearntVariants readNew(Directory directory, String analyzer) throws IOException {
    try {
      return read(directory, NEW_NAME, analyzer);
    } catch (CorruptIndexException halfWritten) {
      return LearntVariants.NONE;
    }
  }

  private static LearntVariants read(Directory directory, String name, String analyzer)
      throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      in.seek(0);
      int version = CodecUtil.checkHeader(in, CODEC, 0, Integer.MAX_VALUE - 1);
      if (version != VERSION || !in.readString().equals(analyzer)) {
        return LearntVariants.NONE;
      }
      int count = in.readVInt();
      var pairs = new ArrayList<LearntPair>();
      for (int i = 0; i < count; i++) {
        pairs.add(readPair(in));
      }
      return new LearntVariants(pairs);
    }
  }

  private static LearntPair readPair(IndexInput in) throws IOException {
    return new LearntPair(
        in.readString(),
        in.readString(),
        Kind.valueOf(in.readString()),
        Double.longBitsToDouble(in.readLong()),
        in.readVInt(),
        in.readVInt());
  }

  private static void delete(Directory directory, String name) throws IOException {
    try {
      directory.deleteFile(name);
    } catch (NoSuchFileException | FileNotFoundException absent) {
      return;
    }
  }
}
