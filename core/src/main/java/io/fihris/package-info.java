// SPDX-License-Identifier: Apache-2.0

/**
 * The front door: {@link io.fihris.NewsIndex} holds articles and answers requests.
 *
 * <p>Verbs mean the same everywhere: {@code of} validates and returns a value; {@code parse} reads
 * people's text; {@code open} acquires and needs {@code close}; {@code with} returns a changed
 * copy; {@code to} converts; {@code is} and {@code has} ask; a bare noun returns a component.
 *
 * <p>No argument and no result is null.
 */
@NullMarked
package io.fihris;

import org.jspecify.annotations.NullMarked;
