// SPDX-License-Identifier: Apache-2.0

/**
 * Small programs, each the answer to one question: {@link io.fihris.quickstart.IndexAndSearch} is
 * the first. README and Javadoc quote their marked regions.
 *
 * <p>No argument and no result is null.
 */
@NullMarked
package io.fihris.quickstart;

import org.jspecify.annotations.NullMarked;
