// SPDX-License-Identifier: Apache-2.0

/** The only place that knows the names and the shape of Lucene fields. Not exported. */
@NullMarked
package io.fihris.internal.schema;

import org.jspecify.annotations.NullMarked;
