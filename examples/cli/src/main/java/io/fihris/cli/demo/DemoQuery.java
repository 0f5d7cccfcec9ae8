// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.demo;

import java.util.List;

/**
 * A query and what it shows.
 *
 * @param shows in a few words
 * @param query what a reader types
 */
record DemoQuery(String shows, String query) {
  /** Presentation forms, as PDF files hold them: القوات ("the forces"). */
  private static final String FORCES_FROM_A_PDF = "\uFE8D\uFEDF\uFED8\uFEEE\uFE8D\uFE95";

  /** Persian kaf and yeh, as Persian keyboards type them: الحكومة العراقية. */
  private static final String GOVERNMENT_FROM_A_PERSIAN_KEYBOARD = "الح\u06A9ومة العراق\u06CCة";

  static final List<DemoQuery> ALL =
      List.of(
          new DemoQuery("\"Militias\": the article spells the word four ways", "الميليشيات"),
          new DemoQuery("\"American\", spelt the other way, without \"the\"", "أمريكية"),
          new DemoQuery("\"160 thousand\": hamza and tanween left out", "160 الف"),
          new DemoQuery(
              "\"The forces\", pasted from a PDF (presentation forms)", FORCES_FROM_A_PDF),
          new DemoQuery("\"Withdrawal of the forces\", fully vocalised", "اِنْسِحَابُ القُوَّاتِ"),
          new DemoQuery(
              "\"The Iraqi government\", typed on a Persian keyboard",
              GOVERNMENT_FROM_A_PERSIAN_KEYBOARD),
          new DemoQuery("\"And with the forces\": particles in a row", "وبالقوات"),
          new DemoQuery("\"Rocket\": its plural is another word, صواريخ", "صاروخ"),
          new DemoQuery("\"Iran\" keeps its last letters", "إيران"),
          new DemoQuery("\"Lebanon\" is not in the article, and is not \"milk\"", "لبنان"));
}
