// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.ml.rank.FmRanker;
import java.time.Instant;

/**
 * A ranker that passed the gate.
 *
 * @param id under which the registry knows it
 * @param learntUntil number, among all examples ever drawn, of the first it has not seen
 * @param trained when
 */
record Champion(String id, FmRanker ranker, long learntUntil, Instant trained) {}
