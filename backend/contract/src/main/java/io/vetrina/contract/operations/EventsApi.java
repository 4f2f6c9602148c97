// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.operations;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * Events on their way, for staff. What is asked for here is done by the node that works for the group, soon after the answer (202);
 * {@link #groups} and {@link #deadLetters} show what came of it.
 */
@HttpExchange("/api/events")
public interface EventsApi {

    /** Furthest behind first, listeners last. */
    @GetExchange("/groups")
    Mono<List<EventGroup>> groups();

    /** Makes anew from PostgreSQL what a group or listener keeps. */
    @PostExchange("/groups/{group}/rebuild")
    Mono<Void> rebuild(@PathVariable String group);

    /** Drops a group that no node works for any more, so that it holds back trimming no longer. */
    @DeleteExchange("/groups/{group}")
    Mono<Void> forget(@PathVariable String group);

    /** The oldest 1,000, oldest first. */
    @GetExchange("/dead-letters")
    Mono<List<DeadLetter>> deadLetters();

    /** Tries all of every group again. */
    @PostExchange("/dead-letters/resend")
    Mono<Void> resendAll();

    /** Tries one again, and those of its aggregate, in order, from the first that failed. */
    @PostExchange("/dead-letters/{id}/resend")
    Mono<Void> resend(@PathVariable String id);

    /** Drops one for good; what waits behind it is tried. */
    @DeleteExchange("/dead-letters/{id}")
    Mono<Void> discard(@PathVariable String id);
}
