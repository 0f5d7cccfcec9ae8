// SPDX-License-Identifier: Apache-2.0

/**
 * Finds spelling variants and plurals in the archive itself: {@link
 * io.fihris.internal.learning.VariantLearner}. Not exported.
 */
@NullMarked
package io.fihris.internal.learning;

import org.jspecify.annotations.NullMarked;
