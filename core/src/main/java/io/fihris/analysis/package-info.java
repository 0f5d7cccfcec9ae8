// SPDX-License-Identifier: Apache-2.0

/** Temporary. */
@NullMarked
package io.fihris.analysis;

import org.jspecify.annotations.NullMarked;
