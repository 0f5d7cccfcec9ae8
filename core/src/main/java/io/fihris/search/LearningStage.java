// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/** What learning from an archive is doing. */
public enum LearningStage {
  /** Reads the articles. */
  READING,
  /** Compares stems that look akin. */
  COMPARING,
  /** Writes what was learnt beside the index. */
  SAVING,
  /** Nothing any more: the result is there. */
  ENDED
}
