// SPDX-License-Identifier: Apache-2.0
package io.vetrina.operations;

import io.vetrina.contract.operations.DeadLetter;
import io.vetrina.contract.operations.EventGroup;
import io.vetrina.contract.operations.EventsApi;
import io.vetrina.shared.Problem;
import io.vetrina.shared.event.EventOperations;
import io.vetrina.shared.event.EventOperations.Outcome;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff may see of events on their way, and do about them. */
@RestController
class EventsController implements EventsApi {

    private static final int MOST = 1_000;

    private final EventOperations events;

    EventsController(EventOperations events) {
        this.events = events;
    }

    @Override
    public Mono<List<EventGroup>> groups() {
        return events.groups();
    }

    @Override
    @ResponseStatus(HttpStatus.ACCEPTED)
    public Mono<Void> rebuild(String group) {
        return events.rebuild(group).flatMap(EventsController::answer);
    }

    @Override
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public Mono<Void> forget(String group) {
        return events.forget(group).flatMap(EventsController::answer);
    }

    private static Mono<Void> answer(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Mono.empty();
            case UNKNOWN ->
                Mono.error(Problem.notFound(
                        "unknown-group", "There is no such group; GET /api/events/groups lists them."));
            case IN_USE -> Mono.error(Problem.conflict("group-in-use", "A node works for this group; stop it first."));
            case NOT_REBUILDABLE ->
                Mono.error(Problem.conflict(
                        "not-rebuildable", "This group keeps nothing that could be made anew from PostgreSQL."));
        };
    }

    @Override
    public Mono<List<DeadLetter>> deadLetters() {
        return events.deadLetters().take(MOST).collectList();
    }

    @Override
    @ResponseStatus(HttpStatus.ACCEPTED)
    public Mono<Void> resendAll() {
        return events.resendAll();
    }

    @Override
    @ResponseStatus(HttpStatus.ACCEPTED)
    public Mono<Void> resend(String id) {
        return events.resend(id).flatMap(EventsController::known);
    }

    @Override
    @ResponseStatus(HttpStatus.ACCEPTED)
    public Mono<Void> discard(String id) {
        return events.discard(id).flatMap(EventsController::known);
    }

    private static Mono<Void> known(Outcome outcome) {
        return outcome == Outcome.ACCEPTED
                ? Mono.empty()
                : Mono.error(Problem.notFound(
                        "unknown-dead-letter",
                        "There is no such dead letter, or no longer; GET /api/events/dead-letters lists them."));
    }
}
