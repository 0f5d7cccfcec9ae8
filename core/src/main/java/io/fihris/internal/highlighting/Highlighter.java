// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import io.fihris.search.Highlight;
import io.fihris.text.StopWords;

/** Cuts the highlights of one search's hits. For one thread at a time. */
public final class Highlighter {
  private final Marker marker;
  private final int characters;

  /**
   * @param stopWords those that the index leaves out
   * @param terms what is to be marked
   * @param characters how far into a text to look
   */
  public Highlighter(StopWords stopWords, MarkedTerms terms, int characters) {
    this.marker = new Marker(stopWords, terms);
    this.characters = characters;
  }

  /** The whole headline. */
  public Highlight title(String title) {
    return passages(title).whole();
  }

  /** The best passages of lead or body, whichever shows more of the query's words. */
  public Highlight snippet(String lead, String body) {
    Passages ofBody = passages(body);
    if (lead.isBlank()) {
      return ofBody.best();
    }
    Passages ofLead = passages(lead);
    boolean isLeadBetter = ofLead.wordCount() > ofBody.wordCount();
    return isLeadBetter || ofBody.wordCount() == 0 ? ofLead.best() : ofBody.best();
  }

  private Passages passages(String text) {
    int until = Math.min(text.length(), characters);
    return new Passages(text, until, marker.matches(text, until));
  }
}
