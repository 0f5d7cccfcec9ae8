// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.article.Article;
import io.fihris.internal.resemblance.SketchBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;

/** Turns articles into Lucene documents, and back. For one writing thread. */
public final class ArticleDocuments {
  private static final FieldType SKELETON_TYPE = skeletonType();

  private final StemCounts stems = new StemCounts();
  private final SketchBuilder sketch = new SketchBuilder();
  private final Analyzer analyzer;

  /** Makes documents whose text is analyzed as given; the caller still closes the analyzer. */
  public ArticleDocuments(Analyzer analyzer) {
    this.analyzer = new IndexAnalyzer(analyzer, stems, sketch);
  }

  /** The analyzer that must index the documents. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** The term that names an article's document. */
  public static Term idTerm(String id) {
    return new Term(Fields.ID, id);
  }

  /** The document of an article; to be indexed before the next is asked for. */
  public Document of(Article article) {
    stems.clear();
    sketch.clear();
    var document = new Document();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
    addText(document, article);
    article.source().ifPresent(value -> addKeyword(document, Fields.SOURCE, value));
    article.section().ifPresent(value -> addKeyword(document, Fields.SECTION, value));
    article.author().ifPresent(value -> addKeyword(document, Fields.AUTHOR, value));
    article.language().ifPresent(value -> addKeyword(document, Fields.LANGUAGE, value));
    article.tags().forEach(value -> addKeyword(document, Fields.TAG, value));
    article.url().ifPresent(url -> document.add(new StoredField(Fields.STORED_URL, url)));
    article.publishedAt().ifPresent(instant -> addInstant(document, instant));
    return document;
  }

  /** The article of a stored document. */
  public static Article toArticle(Document document) {
    Article article =
        Article.of(
                text(document, Fields.ID),
                text(document, Fields.STORED_TITLE),
                text(document, Fields.STORED_BODY))
            .withLead(text(document, Fields.STORED_LEAD))
            .withTags(Arrays.asList(document.getValues(Fields.TAG)));
    for (IndexableField field : document) {
      article = with(article, field);
    }
    return article;
  }

  private void addText(Document document, Article article) {
    for (String text : List.of(article.title(), article.lead(), article.body())) {
      document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    }
    document.add(new Field(Fields.SKELETON, new SkeletonStream(stems), SKELETON_TYPE));
    document.add(new SketchField(sketch));
    document.add(new StoredField(Fields.STORED_TITLE, article.title()));
    document.add(new StoredField(Fields.STORED_LEAD, article.lead()));
    document.add(new StoredField(Fields.STORED_BODY, article.body()));
  }

  private static void addKeyword(Document document, String field, String value) {
    document.add(new KeywordField(field, value, Field.Store.YES));
  }

  private static void addInstant(Document document, Instant instant) {
    document.add(
        new LongField(Fields.PUBLISHED_AT_MILLIS, instant.toEpochMilli(), Field.Store.YES));
  }

  private static Article with(Article article, IndexableField field) {
    return switch (field.name()) {
      case Fields.SOURCE -> article.withSource(field.stringValue());
      case Fields.SECTION -> article.withSection(field.stringValue());
      case Fields.AUTHOR -> article.withAuthor(field.stringValue());
      case Fields.LANGUAGE -> article.withLanguage(field.stringValue());
      case Fields.STORED_URL -> article.withUrl(field.stringValue());
      case Fields.PUBLISHED_AT_MILLIS ->
          article.withPublishedAt(Instant.ofEpochMilli(field.numericValue().longValue()));
      default -> article;
    };
  }

  private static FieldType skeletonType() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  private static String text(Document document, String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }
}
