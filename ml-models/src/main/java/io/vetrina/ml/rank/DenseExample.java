// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

/**
 * A candidate as it was offered, measured, and whether it was taken.
 *
 * @param features as {@link CandidateFeatures} gives them
 * @param positive whether it was taken
 */
@SuppressWarnings("ArrayRecordComponent") // read only; there are hundreds of thousands
public record DenseExample(float[] features, boolean positive) {}
