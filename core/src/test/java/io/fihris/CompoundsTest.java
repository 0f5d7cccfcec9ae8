// SPDX-License-Identifier: Apache-2.0
package io.fihris;

import static org.assertj.core.api.Assertions.assertThat;

import io.fihris.article.Article;
import io.fihris.query.NewsQuery;
import io.fihris.search.SearchRequest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A space more or less, in the query or in the article, hides nothing. */
class CompoundsTest {

  @ParameterizedTest
  @CsvSource({
    "عبدالله, زار عبد الله المدينة.",
    "عبد الله, زار عبدالله المدينة.",
    "وعبدالله, زار عبد الله المدينة.",
    "عبدالرحمن, زار عبد الرحمن المدينة.",
    "عبد الرحمن, زار عبدالرحمن المدينة.",
    "أبوظبي, وصل إلى أبو ظبي اليوم.",
    "أبو ظبي, وصل إلى أبوظبي اليوم.",
    "بأبوظبي, وصل إلى أبو ظبي اليوم.",
    "بأبو ظبي, وصل إلى أبوظبي اليوم.",
    "أبوبكر, تحدث أبو بكر أمس.",
    "أبو بكر, تحدث أبوبكر أمس.",
    "ابن سلمان, تحدث ابنسلمان أمس.",
    "بنسلمان, تحدث بن سلمان أمس.",
    "كوفيد19, انتشر كوفيد-19 سريعا.",
    "كوفيد-19, انتشر كوفيد19 سريعا.",
    "كوفيد 19, انتشر كوفيد19 سريعا.",
    "كوفيد١٩, انتشر كوفيد-19 سريعا.",
    "#كأس_العالم, بدأت كأس العالم اليوم.",
    "كأس العالم, بدأت #كأس_العالم اليوم.",
    "وزيرالخارجية, التقى وزير الخارجية نظيره.",
    "وزير الخارجية, التقى وزيرالخارجية نظيره.",
    "رئيسالوزراء, وصل رئيس الوزراء اليوم.",
    "سان فرانسيسكو, وصل إلى سانفرانسيسكو اليوم.",
    "سانفرانسيسكو, وصل إلى سان فرانسيسكو اليوم.",
    "مجلسالأمن, اجتمع مجلس الأمن اليوم.",
    "الانتخا بات, بدأت الانتخابات اليوم.",
  })
  void findsTheOtherWriting(String query, String body) throws IOException {
    assertThat(isFound(query, body)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "عبدالله, كان عبد المجيد يقرأ كتاب الله.",
    "أبوظبي, رأى أبو سالم قطيع ظبي.",
    "وزيرالخارجية, قال وزير المالية إن التجارة الخارجية نمت.",
    "لبنان, قال بن علي إن الوضع صعب.",
    "أبو ظبي -أبوظبي, سافر إلى أبوظبي.",
  })
  void leavesOtherWordsApart(String query, String body) throws IOException {
    assertThat(isFound(query, body)).isFalse();
  }

  private static boolean isFound(String query, String body) throws IOException {
    try (NewsIndex index = NewsIndex.inMemory()) {
      index.add(Article.of("it", "خبر", body));
      index.add(Article.of("other", "خبر آخر", "نص في شأن مختلف."));
      index.commit();
      return index.search(SearchRequest.of(NewsQuery.parse(query))).hits().stream()
          .anyMatch(hit -> hit.id().equals("it"));
    }
  }
}
