// SPDX-License-Identifier: Apache-2.0
package io.fihris.query;

/** A part of an article's text that a query can be narrowed to. */
public enum TextField {
  /** The headline: {@code title:} or {@code عنوان:}. */
  TITLE,
  /** Lead and body: {@code body:} or {@code نص:}. */
  BODY
}
