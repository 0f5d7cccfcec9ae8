// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import java.time.Clock;
import java.util.Optional;

/**
 * How an index is opened.
 *
 * <pre>{@code
 * IndexSettings.DEFAULT.withVerification(Verification.NONE)
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param limits how much the index takes on
 * @param verification whether files are checked when the index is opened
 * @param bufferMegabytes memory for articles not yet written to files, 1 to 2,000
 * @param clock tells how old an article is, where its age counts
 * @param aliases names of one thing beside those that the library knows
 * @param embedder says what texts mean; without one, articles and requests may bring vectors
 */
public record IndexSettings(
    Limits limits,
    Verification verification,
    int bufferMegabytes,
    Clock clock,
    Aliases aliases,
    Optional<Embedder> embedder) {
  /** Default limits, files verified, 64 MB, the time of this machine, nothing of the user's own. */
  public static final IndexSettings DEFAULT =
      new IndexSettings(
          Limits.DEFAULT,
          Verification.ON_OPEN,
          64,
          Clock.systemUTC(),
          Aliases.NONE,
          Optional.empty());

  /** Whether an index's files are checked against their checksums. */
  public enum Verification {
    /** When it is opened: damage is named at once, at some 1 ms a megabyte. */
    ON_OPEN,
    /** Never: damaged files may return altered text without an error. */
    NONE
  }

  /** Checks the size of the buffer. */
  public IndexSettings {
    if (bufferMegabytes < 1 || bufferMegabytes > 2_000) {
      throw new IllegalArgumentException(
          "Invalid value for bufferMegabytes (valid values 1 - 2000): " + bufferMegabytes);
    }
  }

  /** Returns a copy with other limits. */
  public IndexSettings withLimits(Limits newLimits) {
    return new IndexSettings(newLimits, verification, bufferMegabytes, clock, aliases, embedder);
  }

  /** Returns a copy that checks files, or not, when the index is opened. */
  public IndexSettings withVerification(Verification newVerification) {
    return new IndexSettings(limits, newVerification, bufferMegabytes, clock, aliases, embedder);
  }

  /** Returns a copy with another buffer, in megabytes. */
  public IndexSettings withBufferMegabytes(int megabytes) {
    return new IndexSettings(limits, verification, megabytes, clock, aliases, embedder);
  }

  /** Returns a copy with another clock: a fixed one for tests, or the end of an old archive. */
  public IndexSettings withClock(Clock newClock) {
    return new IndexSettings(limits, verification, bufferMegabytes, newClock, aliases, embedder);
  }

  /** Returns a copy that knows other names of the user's own. */
  public IndexSettings withAliases(Aliases newAliases) {
    return new IndexSettings(limits, verification, bufferMegabytes, clock, newAliases, embedder);
  }

  /** Returns a copy that asks a model what articles and fused queries mean. */
  public IndexSettings withEmbedder(Embedder model) {
    return new IndexSettings(
        limits, verification, bufferMegabytes, clock, aliases, Optional.of(model));
  }
}
