// SPDX-License-Identifier: Apache-2.0

/**
 * The rules of Arabic writing as pure functions on {@code char[]}: folding, tokenizing, stemming.
 *
 * <p>No argument and no result is null.
 */
@NullMarked
package io.fihris.text;

import org.jspecify.annotations.NullMarked;
