// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.jmh;

/** What is asked; see each library for how. */
public enum Question {
  /** One frequent word. */
  TERM,
  /** Any of two frequent words. */
  OR,
  /** Both of two frequent words. */
  AND,
  /** A phrase that stands in one article. */
  PHRASE,
  /** Words that begin with the first letters of a frequent one. */
  PREFIX,
  /** A frequent word with a letter left out. */
  FUZZY,
  /** Any of two words, in the last twentieth of the archive's time. */
  FILTERED,
  /** Any of two words, newest articles first. */
  NEWEST
}
