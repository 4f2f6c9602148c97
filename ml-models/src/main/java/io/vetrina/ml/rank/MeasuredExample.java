// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

/**
 * A candidate as it was offered, measured, and whether it was taken.
 *
 * @param measures as {@link CandidateMeasures} gives them
 * @param positive whether it was taken
 */
@SuppressWarnings("ArrayRecordComponent") // read only; there are hundreds of thousands
public record MeasuredExample(float[] measures, boolean positive) {}
