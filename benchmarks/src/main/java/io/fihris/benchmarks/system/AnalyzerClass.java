// SPDX-License-Identifier: Apache-2.0
package io.fihris.benchmarks.system;

import java.lang.reflect.InvocationTargetException;
import org.apache.lucene.analysis.Analyzer;

/** Creates an analyzer of a class that is named on the command line. */
final class AnalyzerClass {
  private AnalyzerClass() {}

  /**
   * A new analyzer through the public constructor without parameters.
   *
   * @throws IllegalArgumentException if there is no such class, analyzer or constructor
   */
  static Analyzer create(String name) {
    try {
      return Class.forName(name).asSubclass(Analyzer.class).getConstructor().newInstance();
    } catch (ClassNotFoundException missing) {
      throw refused("a class on the class path", name, missing);
    } catch (ClassCastException other) {
      throw refused("a subclass of org.apache.lucene.analysis.Analyzer", name, other);
    } catch (NoSuchMethodException | IllegalAccessException | InstantiationException hidden) {
      throw refused("a class with a public constructor without parameters", name, hidden);
    } catch (InvocationTargetException failed) {
      throw refused("a constructor that does not fail", name, failed);
    }
  }

  private static IllegalArgumentException refused(String rule, String name, Exception cause) {
    return new IllegalArgumentException(
        "Invalid value for an analyzer (" + rule + "): " + name, cause);
  }
}
