// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import io.fihris.cli.importing.ArticleDraft.Field;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one {@code <item>} of RSS or {@code <entry>} of Atom. */
final class FeedItem {
  private FeedItem() {}

  /** Reads from the item's start to its end. */
  static ArticleDraft read(XMLStreamReader xml) throws XMLStreamException {
    var draft = new ArticleDraft();
    String item = xml.getLocalName();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(item)) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml, draft);
      }
    }
    if (draft.get(Field.BODY).isEmpty()) {
      draft.get(Field.LEAD).ifPresent(lead -> draft.put(Field.BODY, lead));
    }
    if (draft.get(Field.BODY).equals(draft.get(Field.LEAD))) {
      draft.remove(Field.LEAD);
    }
    return draft;
  }

  private static void element(XMLStreamReader xml, ArticleDraft draft) throws XMLStreamException {
    String name = xml.getLocalName();
    switch (name) {
      case "title" -> draft.putIfAbsent(Field.TITLE, HtmlText.of(text(xml)));
      case "description", "summary" -> draft.putIfAbsent(Field.LEAD, HtmlText.of(text(xml)));
      case "encoded", "content" -> draft.putIfAbsent(Field.BODY, HtmlText.of(text(xml)));
      case "guid", "id" -> draft.putIfAbsent(Field.ID, text(xml));
      case "link" -> link(xml, draft);
      case "pubDate", "published", "date" -> draft.put(Field.PUBLISHED_AT, text(xml));
      case "updated" -> draft.putIfAbsent(Field.PUBLISHED_AT, text(xml));
      case "author", "creator" -> draft.putIfAbsent(Field.AUTHOR, text(xml));
      case "source" -> draft.putIfAbsent(Field.SOURCE, text(xml));
      case "language" -> draft.putIfAbsent(Field.LANGUAGE, text(xml));
      case "category" -> category(xml, draft);
      default -> text(xml);
    }
  }

  /** RSS writes the address as text, Atom as an attribute, once for each kind of address. */
  private static void link(XMLStreamReader xml, ArticleDraft draft) throws XMLStreamException {
    String address = xml.getAttributeValue(null, "href");
    String kind = xml.getAttributeValue(null, "rel");
    String text = text(xml);
    if (kind == null || kind.equals("alternate")) {
      draft.putIfAbsent(Field.URL, address == null ? text : address);
    }
  }

  /** The first category is the section; all are tags. */
  private static void category(XMLStreamReader xml, ArticleDraft draft) throws XMLStreamException {
    String term = xml.getAttributeValue(null, "term");
    String text = HtmlText.of(text(xml));
    String category = text.isBlank() && term != null ? term : text;
    draft.putIfAbsent(Field.SECTION, category).tag(category);
  }

  /** All text of an element, its inner elements' too, up to its end. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.append(' ');
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {
          // Comments, and entities that are not read.
        }
      }
    }
    return text.toString();
  }
}
