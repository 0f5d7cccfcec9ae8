// SPDX-License-Identifier: Apache-2.0
package io.fihris.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void namesFieldRuleAndValueOfWhatItRefuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of(" ", "عنوان", "نص"))
        .withMessage("Invalid value for id (must hold text; leave the field out instead): blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of("1", "", " "))
        .withMessageContaining("title and body")
        .withMessageContaining("article id: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of("1", "عنوان", "").withSource("س".repeat(2_001)))
        .withMessage("Invalid value for source (at most 2000 characters): 2001 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of("1", "عنوان", "").withTags(List.of("وسم", "")))
        .withMessageContaining("tag");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of("1", "عنوان", "").withPublishedAt(Instant.MAX))
        .withMessageContaining("publishedAt");
  }

  @Test
  void isEqualToAnArticleOfTheSameParts() {
    Article article = Article.of("1", "عنوان", "نص").withTags(List.of("وسم"));
    assertThat(article).isEqualTo(Article.of("1", "عنوان", "نص").withTags(List.of("وسم")));
    assertThat(article).isNotEqualTo(article.withLead("مقدمة"));
    assertThat(article).hasSameHashCodeAs(article.withTags(List.of("وسم")));
  }
}
