// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.schema;

import io.fihris.internal.resemblance.SketchBuilder;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * The sketch of an article's text, and its lookups as terms. Must be indexed after the text that
 * the sketch was drawn of.
 */
final class SketchField extends Field {
  private static final FieldType TYPE = sketchType();

  private final SketchBuilder sketch;

  SketchField(SketchBuilder sketch) {
    super(Fields.SKETCH, TYPE);
    this.sketch = sketch;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    return new LookupStream(sketch.toSketch().lookups());
  }

  @Override
  public BytesRef binaryValue() {
    return new BytesRef(sketch.toSketch().toBytes());
  }

  private static FieldType sketchType() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setDocValuesType(DocValuesType.BINARY);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
