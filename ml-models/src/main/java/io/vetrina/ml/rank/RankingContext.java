// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.event.Session;

/**
 * What is the same for all candidates of one call.
 *
 * @param session the visitor and the items seen so far
 * @param hour hour of the day in the shop's time zone, 0 to 23, or -1
 * @param device a small number per kind of device, or -1
 * @param position the place in the list that a training example was shown at; when serving, always the same (0), so that
 *     what a place is worth is learnt but not used
 */
public record RankingContext(Session session, int hour, int device, int position) {

    /** A context of which only the session is known. */
    public static RankingContext of(Session session) {
        return new RankingContext(session, -1, -1, 0);
    }
}
