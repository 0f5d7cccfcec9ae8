// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import io.fihris.benchmarks.collection.Run;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/**
 * What a system answered, and what that cost.
 *
 * @param description one line: how it analyses and ranks
 * @param run the hits of every topic
 * @param cost empty where the run was read from a file
 * @param analyzer to mark what matched; empty where unknown
 */
public record SystemResult(
    String description, Run run, Optional<Cost> cost, Optional<Analyzer> analyzer) {

  /** The system's name. */
  public String name() {
    return run.name();
  }

  /** The result of a run that another program made. */
  public static SystemResult ofRun(Run run, String origin) {
    return new SystemResult("run read from " + origin, run, Optional.empty(), Optional.empty());
  }
}
