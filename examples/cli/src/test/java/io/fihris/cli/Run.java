// SPDX-License-Identifier: Apache-2.0
package io.fihris.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a call of the command did.
 *
 * @param exitCode what the process would end with
 * @param out standard output
 * @param err error output
 */
record Run(int exitCode, String out, String err) {
  static Run fihris(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode = Fihris.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
