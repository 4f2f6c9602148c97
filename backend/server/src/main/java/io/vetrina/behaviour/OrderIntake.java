// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.order.OrderPlaced;
import io.vetrina.order.PlacedOrders;
import io.vetrina.shared.event.EventMessage;
import io.vetrina.shared.event.Events;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes what was ordered from the orders themselves, so that no page has to tell; each line once. */
@Component
class OrderIntake {

    private final SessionStore sessions;

    OrderIntake(SessionStore sessions, TrainingLogWriter log, PlacedOrders placed, Events events, Clock clock) {
        this.sessions = sessions;
        events.on(OrderPlaced.class, "behaviour", this::take);
        events.rebuiltBy(
                "behaviour",
                () -> placed.since(clock.instant().minus(TrainingLogWriter.KEPT))
                        .map(order -> lines(order, visitor(order.event())))
                        .concatMap(log::add)
                        .then());
    }

    private Mono<Void> take(EventMessage<OrderPlaced> event) {
        VisitorId visitor = visitor(event.event());
        return sessions.take(event.store(), visitor, lines(event, visitor), null)
                .then();
    }

    /** Their ids hold a slash, so that no visitor can choose one. */
    private static List<BehaviourEvent> lines(EventMessage<OrderPlaced> event, VisitorId visitor) {
        OrderPlaced order = event.event();
        return order.lines().stream()
                .map(line -> BehaviourEvent.ordered(
                        order.number() + "/" + line.id(),
                        event.store(),
                        visitor,
                        "order " + order.number(),
                        line.sku(),
                        event.at(),
                        line.quantity()))
                .toList();
    }

    /** An order without a visitor, or with one that events could not name, stands for itself. */
    private static VisitorId visitor(OrderPlaced order) {
        try {
            return new VisitorId(order.visitor() == null ? "" : order.visitor());
        } catch (InvalidValue e) {
            return new VisitorId("order-" + order.order());
        }
    }
}
