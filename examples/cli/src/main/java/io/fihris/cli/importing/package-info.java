// SPDX-License-Identifier: Apache-2.0

/**
 * Reads articles out of files: {@link io.fihris.cli.importing.Import} adds them to an index and
 * counts; {@link io.fihris.cli.importing.ArticleFormat} names the formats.
 *
 * <p>Every reader streams, and goes on behind what it cannot read. No argument and no result is
 * null.
 */
@NullMarked
package io.fihris.cli.importing;

import org.jspecify.annotations.NullMarked;
