// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

/**
 * One candidate that was taken or passed over.
 *
 * @param features of context and candidate together
 * @param positive whether it was taken
 * @param weight what the example counts, above 0; for negatives that stand for others not kept, how many
 */
public record RankingExample(Features features, boolean positive, float weight) {}
