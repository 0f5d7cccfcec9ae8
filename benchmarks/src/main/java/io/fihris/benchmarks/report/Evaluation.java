// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.report;

import io.fihris.benchmarks.collection.TestCollection;
import io.fihris.benchmarks.collection.Topic;
import io.fihris.benchmarks.measure.FisherRandomization;
import io.fihris.benchmarks.measure.Judged;
import io.fihris.benchmarks.measure.Measure;
import io.fihris.benchmarks.system.SystemResult;
import java.util.List;
import java.util.Optional;

/**
 * What was measured: systems, their scores on every topic of a collection, and comparisons with a
 * baseline. Every report is a view of it. Immutable.
 */
public final class Evaluation {
  private final TestCollection collection;
  private final Settings settings;
  private final List<SystemScores> systems;
  private final List<Comparison> comparisons;

  /**
   * How it was measured.
   *
   * @param documents how many articles the collection holds
   * @param fields what was indexed, such as {@code title,text}
   * @param depth most hits a topic
   * @param measures what is reported, the first being the main one
   * @param baseline the name of the system that others are compared with
   * @param test decides whether a difference is more than chance
   * @param command reproduces the figures
   */
  public record Settings(
      long documents,
      String fields,
      int depth,
      List<Measure> measures,
      String baseline,
      FisherRandomization test,
      String command) {
    /** Checks that something is measured. */
    public Settings {
      measures = List.copyOf(measures);
      if (measures.isEmpty()) {
        throw new IllegalArgumentException("Invalid value for measures (at least one): none");
      }
    }
  }

  private Evaluation(
      TestCollection collection,
      Settings settings,
      List<SystemScores> systems,
      List<Comparison> comparisons) {
    this.collection = collection;
    this.settings = settings;
    this.systems = systems;
    this.comparisons = comparisons;
  }

  /**
   * Scores what systems answered.
   *
   * @throws IllegalArgumentException if none of them is the baseline
   */
  public static Evaluation of(
      TestCollection collection, Settings settings, List<SystemResult> results) {
    List<SystemScores> systems =
        results.stream()
            .map(result -> SystemScores.of(result, collection, settings.measures()))
            .toList();
    SystemScores baseline = find(systems, settings.baseline());
    List<Comparison> comparisons =
        Comparison.all(systems, baseline, ofQuality(settings.measures()), settings.test());
    return new Evaluation(collection, settings, systems, comparisons);
  }

  /** The articles, topics and judgments. */
  public TestCollection collection() {
    return collection;
  }

  /** How it was measured. */
  public Settings settings() {
    return settings;
  }

  /** The measure that tables and plots are about. */
  public Measure mainMeasure() {
    return settings.measures().getFirst();
  }

  /** The systems, in the order asked for. */
  public List<SystemScores> systems() {
    return systems;
  }

  /** Each system but the baseline held against it, in each measure. */
  public List<Comparison> comparisons() {
    return comparisons;
  }

  /** The baseline. */
  public SystemScores baseline() {
    return find(systems, settings.baseline());
  }

  /** The system the report is about: {@code fihris}, or the first that is not the baseline. */
  public SystemScores subject() {
    return systems.stream()
        .filter(system -> system.name().equals("fihris"))
        .filter(system -> !system.name().equals(settings.baseline()))
        .findFirst()
        .or(() -> systems.stream().filter(s -> !s.name().equals(settings.baseline())).findFirst())
        .orElse(systems.getFirst());
  }

  /** The comparison of a system in a measure; empty for the baseline itself. */
  public Optional<Comparison> comparison(String system, Measure measure) {
    return comparisons.stream()
        .filter(c -> c.system().equals(system) && c.measure().equals(measure))
        .findFirst();
  }

  /** The topics, in the order of every array of scores. */
  public List<Topic> topics() {
    return List.copyOf(collection.topics().values());
  }

  /** Judged@k is no quality: a difference in it is nothing to be proud of. */
  private static List<Measure> ofQuality(List<Measure> measures) {
    return measures.stream().filter(measure -> !(measure instanceof Judged)).toList();
  }

  private static SystemScores find(List<SystemScores> systems, String name) {
    return systems.stream()
        .filter(system -> system.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Invalid value for baseline (one of the systems measured): " + name));
  }
}
