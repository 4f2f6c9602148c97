// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

/**
 * Where in a source something was read.
 *
 * @param file name within the source
 * @param line first line of the row, counted from 1
 */
public record Position(String file, long line) {}
