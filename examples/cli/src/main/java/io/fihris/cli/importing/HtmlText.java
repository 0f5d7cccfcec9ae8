// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli.importing;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader sees of the HTML and SGML that feeds and archives carry: without elements, scripts
 * and styles, its character references resolved. {@code <b>كتاب</b> جديد} ("a new book") becomes
 * {@code كتاب جديد}.
 */
final class HtmlText {
  private static final Pattern HIDDEN =
      Pattern.compile("(?is)<!--.*?-->|<(script|style)\\b[^>]*>.*?</\\1\\s*>");
  private static final Pattern BREAK =
      Pattern.compile("(?i)<(?:/?(?:p|div|li|h[1-6]|tr)|br)\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^<>]*>");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"));

  private HtmlText() {}

  static String of(String html) {
    String shown = HIDDEN.matcher(html).replaceAll(" ");
    String broken = BREAK.matcher(shown).replaceAll("\n");
    String text =
        REFERENCE.matcher(TAG.matcher(broken).replaceAll(" ")).replaceAll(HtmlText::resolve);
    return text.replaceAll("[ \\t\\r]+", " ").replaceAll(" ?\n[ \n]*", "\n").strip();
  }

  private static String resolve(MatchResult reference) {
    if (reference.group(3) != null) {
      return Matcher.quoteReplacement(NAMED.getOrDefault(reference.group(3), reference.group()));
    }
    int code =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), 16);
    return Character.isValidCodePoint(code)
        ? Matcher.quoteReplacement(Character.toString(code))
        : Matcher.quoteReplacement(reference.group());
  }
}
