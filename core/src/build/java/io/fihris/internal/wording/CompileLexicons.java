// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.wording;

import io.fihris.analysis.ArabicNewsAnalyzer;
import io.fihris.internal.highlighting.GlanceCompiler;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Compiles what opening an index and the first search read: the lexicons of {@code
 * src/main/lexicon} whose words stand for others, and what a highlight asks of each character.
 *
 * <p>Run by the build behind {@code CompileResources}, whose tables the analyzer needs: {@code
 * CompileLexicons <src/main> <folder of classes>}.
 */
final class CompileLexicons {
  private CompileLexicons() {}

  public static void main(String[] arguments) throws IOException {
    Path lexicons = Path.of(arguments[0], "lexicon");
    Path classes = Path.of(arguments[1]);
    Path output = classes.resolve(CompileLexicons.class.getPackageName().replace('.', '/'));
    try (ArabicNewsAnalyzer analyzer = new ArabicNewsAnalyzer()) {
      FormTableCompiler.compile(
          SpellingLexicon.of(
              analyzer,
              LexiconFile.entries(lexicons.resolve("spellings.tsv")),
              LexiconFile.entries(lexicons.resolve("aliases.tsv")),
              LexiconFile.entries(lexicons.resolve("demonyms.tsv"))),
          output.resolve(SpellingLexicon.RESOURCE));
      FormTableCompiler.compile(
          FalseFriends.of(analyzer, LexiconFile.entries(lexicons.resolve("false-friends.tsv"))),
          output.resolve(FalseFriends.RESOURCE));
    }
    GlanceCompiler.compile(classes);
    System.out.println("Compiled " + lexicons + " into " + output);
  }
}
