// SPDX-License-Identifier: Apache-2.0

/**
 * Counts all matching articles by source, section, tag, author, language and time: {@link
 * io.fihris.internal.faceting.FacetCounter}. Not exported.
 */
@NullMarked
package io.fihris.internal.faceting;

import org.jspecify.annotations.NullMarked;
