// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How a collection that a team may own is laid out, what it must hold, and what others scored on
 * it; read from a YAML file. Checked-in definitions are known by name, such as {@code miracl-ar}.
 *
 * @param name one word
 * @param title what it is, in one line
 * @param source where to get it
 * @param files its parts, relative to the folder of the data
 * @param fields what to index, such as {@code title,text}
 * @param depth most hits a topic
 * @param measures their names, the first being the main one
 * @param articles how many it must hold
 * @param topics how many topics with judgments it must hold
 * @param anchors published scores
 */
public record Definition(
    String name,
    String title,
    String source,
    CollectionFiles files,
    String fields,
    int depth,
    List<String> measures,
    long articles,
    int topics,
    List<Anchor> anchors) {
  private static final YAMLMapper MAPPER = new YAMLMapper();
  private static final String FOLDER = "/io/fihris/benchmarks/definitions/";

  /**
   * A published score.
   *
   * @param label the system as its publisher calls it
   * @param system the system of ours that should reach the same, or empty if there is none
   * @param measure such as {@code nDCG@10}
   * @param score 0 to 1
   * @param source who published it
   */
  public record Anchor(
      String label, Optional<String> system, String measure, double score, String source) {}

  /** Copies the lists. */
  public Definition {
    measures = List.copyOf(measures);
    anchors = List.copyOf(anchors);
  }

  /** Reads a checked-in definition by its name, or any other by the path of its file. */
  public static Definition named(String nameOrPath) throws IOException {
    try (InputStream checkedIn =
        nameOrPath.matches("[a-z0-9-]+")
            ? Definition.class.getResourceAsStream(FOLDER + nameOrPath + ".yaml")
            : null) {
      if (checkedIn != null) {
        return parse(
            Path.of(nameOrPath + ".yaml"),
            new String(checkedIn.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    Path path = Path.of(nameOrPath);
    if (!Files.isRegularFile(path)) {
      throw MalformedCollectionException.in(
          path, "the name of a definition in benchmarks/definitions, or a YAML file", "neither");
    }
    return parse(path, Files.readString(path));
  }

  /** The collection, its parts found in this folder. */
  public TestCollection open(Path data) throws IOException {
    return TestCollection.openFiles(
        name,
        new CollectionFiles(
            files.corpus().stream().map(data::resolve).toList(),
            data.resolve(files.topics()),
            data.resolve(files.qrels()),
            files.charset()));
  }

  private static Definition parse(Path file, String yaml) throws IOException {
    JsonNode root;
    try {
      root = MAPPER.readTree(yaml);
    } catch (JacksonException notYaml) {
      throw MalformedCollectionException.at(
          file,
          notYaml.getLocation() == null ? 1 : notYaml.getLocation().getLineNr(),
          "YAML",
          notYaml.getOriginalMessage());
    }
    var fields = new DefinitionFields(file, root);
    return new Definition(
        fields.text("name"),
        fields.text("title"),
        fields.text("source"),
        new CollectionFiles(
            fields.texts("corpus").stream().map(Path::of).toList(),
            Path.of(fields.text("topics")),
            Path.of(fields.text("qrels")),
            Optional.empty()),
        fields.text("fields"),
        fields.count("depth"),
        fields.texts("measures"),
        fields.count("expected-articles"),
        fields.count("expected-topics"),
        anchors(fields));
  }

  private static List<Anchor> anchors(DefinitionFields fields) throws IOException {
    List<Anchor> anchors = new ArrayList<>();
    for (DefinitionFields anchor : fields.objects("anchors")) {
      anchors.add(
          new Anchor(
              anchor.text("label"),
              anchor.optional("system"),
              anchor.text("measure"),
              anchor.score("score"),
              anchor.text("source")));
    }
    return anchors;
  }
}
