// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fihris.search.WordVariant.Kind;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

/** A file of learnt variants is there as a whole, as the old or as the new one. */
class VariantFileTest {
  private static final String ANALYZER = "analyzer";
  private static final LearntPair OLD =
      new LearntPair("مليشيا", "ميليشيا", Kind.SPELLING, 0.5, 12, 34);
  private static final LearntPair NEW = new LearntPair("صاروخ", "صواريخ", Kind.PLURAL, 0.6, 56, 78);

  @Test
  void readsWhatWasWritten() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      assertThat(pairs(directory)).isEmpty();
      VariantFile.write(directory, new LearntVariants(List.of(OLD, NEW)), ANALYZER);
      assertThat(pairs(directory)).containsExactly(OLD, NEW);
      assertThat(VariantFile.read(directory, "another").pairs()).isEmpty();
    }
  }

  @Test
  void keepsTheOldOrTheNewOneWhereverWritingFails() throws IOException {
    boolean failed = true;
    for (int step = 1; failed; step++) {
      try (var directory = new ByteBuffersDirectory()) {
        VariantFile.write(directory, new LearntVariants(List.of(OLD)), ANALYZER);
        failed = !isWritten(new FailingDirectory(directory, step));
        List<LearntPair> left = pairs(directory);
        assertThat(left).as("step %s", step).isIn(List.of(OLD), List.of(NEW));
        VariantFile.write(directory, new LearntVariants(List.of(NEW)), ANALYZER);
        assertThat(pairs(directory)).as("step %s", step).containsExactly(NEW);
      }
    }
  }

  @Test
  void overlooksAFirstFileThatIsHalfWritten() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (IndexOutput out = directory.createOutput("fihris.variants.new", IOContext.DEFAULT)) {
        out.writeString("half");
      }
      assertThat(pairs(directory)).isEmpty();
    }
  }

  @Test
  void namesDamageAtEveryByte() throws IOException {
    byte[] whole = bytes(OLD);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      try (var directory = new ByteBuffersDirectory()) {
        try (IndexOutput out = directory.createOutput("fihris.variants", IOContext.DEFAULT)) {
          out.writeBytes(damaged, damaged.length);
        }
        assertThatThrownBy(() -> pairs(directory))
            .as("byte %s", at)
            .isInstanceOf(CorruptIndexException.class);
      }
    }
  }

  private static byte[] bytes(LearntPair pair) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      VariantFile.write(directory, new LearntVariants(List.of(pair)), ANALYZER);
      try (IndexInput in = directory.openInput("fihris.variants", IOContext.DEFAULT)) {
        byte[] bytes = new byte[(int) in.length()];
        in.readBytes(bytes, 0, bytes.length);
        return bytes;
      }
    }
  }

  private static List<LearntPair> pairs(Directory directory) throws IOException {
    return VariantFile.read(directory, ANALYZER).pairs();
  }

  private static boolean isWritten(Directory directory) {
    try {
      VariantFile.write(directory, new LearntVariants(List.of(NEW)), ANALYZER);
      return true;
    } catch (IOException wanted) {
      return false;
    }
  }

  /** Fails at the n-th change of its files, before it is made. */
  private static final class FailingDirectory extends FilterDirectory {
    private int left;

    FailingDirectory(Directory directory, int step) {
      super(directory);
      this.left = step;
    }

    private void step() throws IOException {
      if (--left == 0) {
        throw new IOException("planned");
      }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      step();
      return super.createOutput(name, context);
    }

    @Override
    public void deleteFile(String name) throws IOException {
      step();
      super.deleteFile(name);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      step();
      super.sync(names);
    }

    @Override
    public void rename(String from, String to) throws IOException {
      step();
      super.rename(from, to);
    }

    @Override
    public void syncMetaData() throws IOException {
      step();
      super.syncMetaData();
    }
  }
}
