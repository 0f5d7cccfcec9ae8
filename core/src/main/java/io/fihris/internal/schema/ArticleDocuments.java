// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.article.Article;
import io.fihris.article.UnitVector;
import io.fihris.internal.resemblance.SketchBuilder;
import io.fihris.internal.storage.ArticleRecord;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns articles into Lucene documents; {@link StoredArticles} reads them back. For one writing
 * thread.
 */
public final class ArticleDocuments {
  private static final FieldType SKELETON_TYPE = skeletonType();

  private final StemCounts stems = new StemCounts();
  private final SketchBuilder sketch = new SketchBuilder();
  private final ArticleRecord.Writer records = new ArticleRecord.Writer();
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

  /** Finds the articles with these ids. */
  public static Query idQuery(List<String> ids) {
    return new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList());
  }

  /** The document of an article; to be indexed before the next is asked for. */
  public Document of(Article article) {
    stems.clear();
    sketch.clear();
    var document = new Document();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
    addText(document, article);
    article.source().ifPresent(value -> addKeyword(document, Fields.SOURCE, value));
    article.section().ifPresent(value -> addKeyword(document, Fields.SECTION, value));
    article.author().ifPresent(value -> addKeyword(document, Fields.AUTHOR, value));
    article.language().ifPresent(value -> addKeyword(document, Fields.LANGUAGE, value));
    article.tags().forEach(value -> addKeyword(document, Fields.TAG, value));
    article.publishedAt().ifPresent(instant -> addInstant(document, instant));
    article.vector().ifPresent(vector -> addVector(document, vector));
    return document;
  }

  private void addText(Document document, Article article) {
    for (String text : List.of(article.title(), article.lead(), article.body())) {
      document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    }
    document.add(new Field(Fields.SKELETON, new SkeletonStream(stems), SKELETON_TYPE));
    document.add(new SketchField(sketch));
    records.write(article);
    var record = new BytesRef(records.bytes(), 0, records.length());
    document.add(new BinaryDocValuesField(Fields.RECORD, record));
  }

  private static void addKeyword(Document document, String field, String value) {
    document.add(new KeywordField(field, value, Field.Store.NO));
  }

  private static void addInstant(Document document, Instant instant) {
    document.add(new LongField(Fields.PUBLISHED_AT_MILLIS, instant.toEpochMilli(), Field.Store.NO));
  }

  /** Unit vectors are the nearer the greater their product. */
  private static void addVector(Document document, UnitVector vector) {
    document.add(
        new KnnFloatVectorField(
            Fields.VECTOR, vector.toArray(), VectorSimilarityFunction.DOT_PRODUCT));
  }

  private static FieldType skeletonType() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
