// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** A bar stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل الوزير.| ثم غادر.",
        "هل وصل الوزير؟| نعم!| وصل؛| ثم غادر…| وعاد",
        "عنوان بلا نقطة\n|ثم متن الخبر",
        "سطر\r\n|سطر آخر",
        "ارتفع السعر 3.5 في المئة.| وهبط غيره",
        "قالت د. سعاد إنها باقية",
        "أ.د. سعاد عميدة الكلية",
        "قال: «سنعود.»| ثم مضى",
        "ماذا؟!| لا أعلم",
        "ثم صمت...| وتكلم",
        "the U.S. economy grew.| Then it fell",
        "www.example.org/a?b=1 موقعنا",
        "قَالَ.| وَصَلَ",
        "عند الخامسة . |وبعدها"
      })
  void endWhereAReaderSeesThemEnd(String marked) {
    String text = marked.replace("|", "");
    var sentences = new Sentences(text, text.length());
    List<String> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = sentences.end(at);
      found.add(text.substring(sentences.start(at), end));
      at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    List<String> expected = new ArrayList<>();
    for (String sentence : marked.split("\\|", -1)) {
      expected.add(sentence.strip());
    }
    assertThat(found).isEqualTo(expected);
  }
}
