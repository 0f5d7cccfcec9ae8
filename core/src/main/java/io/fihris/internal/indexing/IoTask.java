// SPDX-License-Identifier: Apache-2.0
package io.fihris.internal.indexing;

import java.io.IOException;

/** Work on files that ends with a value. */
@FunctionalInterface
interface IoTask<T> {
  T run() throws IOException;
}
