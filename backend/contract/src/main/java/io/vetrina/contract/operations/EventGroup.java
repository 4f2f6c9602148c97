// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.operations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows events: a group, whose work is done by one node at a time, or a listener on every node.
 *
 * @param stream it reads
 * @param everyNode whether it is a listener; such a one has neither pending entries nor a lag
 * @param pending entries read and not finished
 * @param secondsBehind how long the oldest unfinished entry has waited, 0 when all is done
 * @param deadLetters entries it could not handle, those included that only wait behind one
 * @param node that works for the group now; null when none does
 * @param rebuildable whether what it keeps can be made anew from PostgreSQL
 * @param rebuild how the last rebuild went; null when there was none
 */
public record EventGroup(
        String name,
        String stream,
        boolean everyNode,
        long pending,
        double secondsBehind,
        long deadLetters,
        @Nullable String node,
        boolean rebuildable,
        @Nullable Rebuild rebuild) {

    /**
     * @param since when it came to this state
     * @param reason why it failed; empty otherwise
     */
    public record Rebuild(State state, Instant since, String reason) {

        /** How far it is. */
        public enum State {
            @JsonProperty("running")
            RUNNING,
            @JsonProperty("done")
            DONE,
            @JsonProperty("failed")
            FAILED
        }
    }
}
