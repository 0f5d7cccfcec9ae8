// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import io.fihris.cli.importing.ArticleDraft.Field;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads RSS and Atom, item by item, through {@link HardenedXml}. The id is the item's {@code guid}
 * or {@code id}, else its address; the source is the item's own, else the feed's title; HTML
 * becomes plain text. What follows a mistake in the XML itself cannot be read.
 */
final class FeedReader implements ArticleReader {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> FEEDS = Set.of("rss", "RDF", "feed", "channel");

  @Override
  public void read(SourceFile file, ArticleSink sink) throws IOException {
    try (InputStream bytes = file.open()) {
      read(file, HardenedXml.open(bytes), sink);
    } catch (XMLStreamException broken) {
      String what = String.valueOf(broken.getMessage()).replaceFirst("(?s).*Message: ", "");
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      sink.reject(
          file.at(Math.max(1, line)),
          "Not XML (" + what.lines().findFirst().orElse("") + "); the rest was not read");
    } catch (ZipException | EOFException damaged) {
      sink.reject(file.at(1), "Damaged gzip data; the rest of the file was not read");
    }
  }

  private static void read(SourceFile file, XMLStreamReader xml, ArticleSink sink)
      throws XMLStreamException, IOException {
    Optional<String> feed = Optional.empty();
    boolean root = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        sink.reject(place(file, xml), "Document type (feeds need none; the file was not read)");
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (root && !FEEDS.contains(xml.getLocalName())) {
        sink.reject(
            place(file, xml),
            "Not a feed (expected <rss>, <feed> or <RDF>): " + xml.getLocalName());
        return;
      }
      root = false;
      if (ITEMS.contains(xml.getLocalName())) {
        item(file, xml, feed, sink);
      } else if (xml.getLocalName().equals("title") && feed.isEmpty()) {
        feed = Optional.of(HtmlText.of(FeedItem.text(xml))).filter(title -> !title.isBlank());
      }
    }
  }

  private static void item(
      SourceFile file, XMLStreamReader xml, Optional<String> feed, ArticleSink sink)
      throws XMLStreamException, IOException {
    Place place = place(file, xml);
    ArticleDraft draft = FeedItem.read(xml);
    feed.ifPresent(title -> draft.putIfAbsent(Field.SOURCE, title));
    draft.get(Field.URL).ifPresent(url -> draft.putIfAbsent(Field.ID, url));
    if (draft.get(Field.ID).isEmpty()) {
      sink.reject(place, "No id (expected guid, id or link in the item)");
    } else {
      sink.accept(place, draft);
    }
  }

  private static Place place(SourceFile file, XMLStreamReader xml) {
    return file.at(Math.max(1, xml.getLocation().getLineNumber()));
  }
}
