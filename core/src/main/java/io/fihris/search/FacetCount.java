// SPDX-License-Identifier: Apache-2.0
package io.fihris.search;

/**
 * How many of the articles that match have a value.
 *
 * @param value such as a publisher, or a month as {@code 2021-12}
 * @param count at least 1
 */
public record FacetCount(String value, long count) {}
