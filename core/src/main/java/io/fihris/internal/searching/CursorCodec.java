// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.searching;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fihris.internal.searching.Position.AfterInstant;
import io.fihris.internal.searching.Position.AfterScore;
import io.fihris.internal.searching.Position.AtRank;
import io.fihris.search.Counting;
import io.fihris.search.Cursor;
import io.fihris.search.Order;
import io.fihris.search.SearchRequest;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes positions as cursors and reads them back: a checksum of request and place, a kind, and its
 * numbers, parted by blanks; in base64url.
 */
final class CursorCodec {
  private static final String INSTANT = "t";
  private static final String RANK = "r";
  private static final String SCORE = "s";
  private static final String BLANK = " ";

  private CursorCodec() {}

  static Cursor encode(Position position, SearchRequest request) {
    String place =
        switch (position) {
          case AfterInstant after -> words(INSTANT, after.millis(), after.id());
          case AtRank at -> words(RANK, at.view(), words(at.asOfMillis(), at.rank()));
          case AfterScore after ->
              words(SCORE, after.view(), words(after.asOfMillis(), after.doc(), after.score()));
        };
    String plain = checksum(request, place) + BLANK + place;
    return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8)));
  }

  /**
   * The position of a cursor.
   *
   * @throws IllegalArgumentException if the cursor was not made here, or for another request
   */
  static Position decode(Cursor cursor, SearchRequest request) {
    Optional<Position> position = Optional.empty();
    String[] parts = new String(bytes(cursor), UTF_8).split(BLANK, 4);
    if (parts.length == 4) {
      position = position(parts);
    }
    boolean byRelevance = request.order() == Order.RELEVANCE;
    return position
        .filter(found -> found instanceof Position.InView == byRelevance)
        .filter(found -> parts[0].equals(checksum(request, words(parts[1], parts[2], parts[3]))))
        .orElseThrow(() -> invalid(cursor));
  }

  private static Optional<Position> position(String[] parts) {
    try {
      long value = Long.parseLong(parts[2]);
      if (parts[1].equals(INSTANT)) {
        return Optional.of(new AfterInstant(value, parts[3]));
      }
      String[] inView = parts[3].split(BLANK, -1);
      long asOfMillis = Long.parseLong(inView[0]);
      int number = Integer.parseInt(inView[1]);
      return switch (parts[1] + inView.length) {
        case RANK + 2 -> Optional.of(new AtRank(value, asOfMillis, number));
        case SCORE + 3 ->
            Optional.of(new AfterScore(value, asOfMillis, Float.parseFloat(inView[2]), number));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOfOurs) {
      return Optional.empty();
    }
  }

  private static String words(Object... words) {
    return Stream.of(words).map(Object::toString).collect(Collectors.joining(BLANK));
  }

  private static byte[] bytes(Cursor cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor.text());
    } catch (IllegalArgumentException notOfOurs) {
      return new byte[0];
    }
  }

  /** Of the place, and of all that may not change from page to page. */
  private static String checksum(SearchRequest request, String place) {
    SearchRequest kept =
        request.withLimit(0).withCounting(Counting.AT_LEAST).withFacets().withoutCursor();
    return Integer.toHexString((kept + BLANK + place).hashCode());
  }

  private static IllegalArgumentException invalid(Cursor cursor) {
    return new IllegalArgumentException(
        "Invalid value for cursor (nextCursor of a result for the same query, order, ranking and"
            + " conditions): "
            + cursor);
  }
}
