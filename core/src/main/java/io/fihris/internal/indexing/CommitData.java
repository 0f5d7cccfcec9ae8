// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.indexing;

import io.fihris.internal.schema.Fields;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * What each commit says about how the index was made.
 *
 * @param schema version of the fields
 * @param analyzer fingerprint of the analyzer
 */
public record CommitData(String schema, String analyzer) {
  private static final String SCHEMA_KEY = "fihris.schema";
  private static final String ANALYZER_KEY = "fihris.analyzer";

  /** What this version of the library writes with an analyzer. */
  public static CommitData current(String analyzerFingerprint) {
    return new CommitData(Integer.toString(Fields.SCHEMA_VERSION), analyzerFingerprint);
  }

  /** What the last commit in a directory says, or nothing where there is no index yet. */
  public static Optional<CommitData> read(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
    return Optional.of(
        new CommitData(
            userData.getOrDefault(SCHEMA_KEY, "none"),
            userData.getOrDefault(ANALYZER_KEY, "none")));
  }

  Map<String, String> toUserData() {
    return Map.of(SCHEMA_KEY, schema, ANALYZER_KEY, analyzer);
  }

  /** What differs between an index and this library, in words; nothing if they fit. */
  public Optional<String> difference(CommitData ofLibrary) {
    if (!schema.equals(ofLibrary.schema)) {
      return Optional.of(
          "schema version " + schema + ", while this library writes " + ofLibrary.schema);
    }
    if (!analyzer.equals(ofLibrary.analyzer)) {
      return Optional.of(
          "analyzer " + analyzer + ", while the settings ask for " + ofLibrary.analyzer);
    }
    return Optional.empty();
  }
}
