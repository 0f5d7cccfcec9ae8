// SPDX-License-Identifier: Apache-2.0
/**
 * Search systems under one interface, and the cost of running them. The first type to meet is
 * {@link io.fihris.benchmarks.system.SearchSystem}.
 */
@NullMarked
package io.fihris.benchmarks.system;

import org.jspecify.annotations.NullMarked;
