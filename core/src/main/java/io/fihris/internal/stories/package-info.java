// SPDX-License-Identifier: Apache-2.0

/**
 * Tells which articles tell one story, and folds those in results: {@link
 * io.fihris.internal.stories.StoryFinder}. Not exported.
 */
@NullMarked
package io.fihris.internal.stories;

import org.jspecify.annotations.NullMarked;
