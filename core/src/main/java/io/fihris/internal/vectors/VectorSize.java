// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.vectors;

import io.fihris.article.UnitVector;
import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.store.Directory;

/**
 * How many numbers the vectors of an index have: as many as its first. Safe for use by many
 * threads.
 */
public final class VectorSize {
  private static final int UNKNOWN = 0;

  private final AtomicInteger size;

  private VectorSize(int size) {
    this.size = new AtomicInteger(size);
  }

  /** Of the last commit in a directory; still open where there is none. */
  public static VectorSize read(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return new VectorSize(UNKNOWN);
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      FieldInfo field = FieldInfos.getMergedFieldInfos(reader).fieldInfo(Fields.VECTOR);
      return new VectorSize(field == null ? UNKNOWN : field.getVectorDimension());
    }
  }

  /**
   * Compares with the size, where it is known.
   *
   * @param owner whose vector it is, in words
   * @throws IllegalArgumentException if the vector is of another size
   */
  public void check(UnitVector vector, String owner) {
    int known = size.get();
    if (known != UNKNOWN && known != vector.size()) {
      throw new IllegalArgumentException(
          "Invalid value for vector (this index has vectors of "
              + known
              + " numbers; use the model that it was made with, or index anew): "
              + vector.size()
              + " numbers; of "
              + owner);
    }
  }

  /**
   * Fixes the size where it is still open, and compares with it.
   *
   * @param owner whose vector it is, in words
   * @throws IllegalArgumentException if the vector is of another size
   */
  public void require(UnitVector vector, String owner) {
    size.compareAndSet(UNKNOWN, vector.size());
    check(vector, owner);
  }
}
