// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.lettuce.core.StreamMessage;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.order.OrderPlaced;
import io.vetrina.shared.BackgroundWork;
import io.vetrina.shared.DomainEvent;
import io.vetrina.shared.RedisStreams;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Takes what was ordered from the orders themselves, so that no page has to tell; each line once. */
@Component
class OrderIntake extends BackgroundWork {

    private final RedisStreams streams;
    private final SessionStore sessions;
    private final JsonMapper json;

    OrderIntake(RedisStreams streams, SessionStore sessions, JsonMapper json) {
        this.streams = streams;
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    protected Disposable begin() {
        return streams.consume(RedisStreams.DOMAIN, "behaviour", this::take).subscribe();
    }

    private Mono<Void> take(List<StreamMessage<String, String>> batch) {
        return Flux.fromIterable(batch)
                .map(RedisStreams::domainEvent)
                .filter(event -> event.is(OrderPlaced.class))
                .concatMap(this::take)
                .then();
    }

    private Mono<Long> take(DomainEvent event) {
        OrderPlaced order = event.as(OrderPlaced.class, json);
        VisitorId visitor = visitor(order);
        List<BehaviourEvent> events = order.lines().stream()
                .map(line -> new BehaviourEvent(
                        order.number() + "/" + line.sku(),
                        event.store(),
                        EventKind.ORDER,
                        visitor,
                        "",
                        new Sku(line.sku()),
                        event.at(),
                        event.at(),
                        null,
                        null,
                        null,
                        line.quantity()))
                .toList();
        return sessions.take(event.store(), visitor, events);
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
