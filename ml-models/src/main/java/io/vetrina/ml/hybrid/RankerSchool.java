// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import java.util.List;

/** A way of making rankers. */
sealed interface RankerSchool permits MachineSchool, TreeSchool {

    /** A ranker that learnt from older queries and stopped when it no longer got better on newer ones. */
    Ranker teach(List<Asked> older, List<Asked> newer);

    /** A ranker that learnt from all queries for as long as the last one that was taught. */
    Ranker graduate(List<Asked> all, double quality);
}
