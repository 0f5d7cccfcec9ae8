// SPDX-License-Identifier: Apache-2.0

/** Small programs, each the answer to one question about Fihris. */
module io.fihris.quickstart {
  requires io.fihris.core;
  requires static org.jspecify;

  exports io.fihris.quickstart;
}
