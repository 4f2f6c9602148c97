// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.slate;

/**
 * One place of a slate.
 *
 * @param item shown there
 * @param score the ranker's
 * @param propensity the chance, above 0 and at most 1, that this item came to this place, given the places before: to be
 *     logged with the impression
 * @param explored whether chance chose it
 */
public record SlatePlace(int item, float score, double propensity, boolean explored) {}
