// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.behaviour.BehaviourApi;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.behaviour.EventReceipt;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Callers;
import io.vetrina.shared.PublicRoutes;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class EventController implements BehaviourApi {

    private final Behaviour behaviour;
    private final EventRules rules;
    private final Callers callers;
    private final IntakeLimit limit;
    private final Origins origins;

    EventController(Behaviour behaviour, EventRules rules, Callers callers, IntakeLimit limit, Origins origins) {
        this.behaviour = behaviour;
        this.rules = rules;
        this.callers = callers;
        this.limit = limit;
        this.origins = origins;
    }

    @Override
    public Mono<EventReceipt> take(StoreId store, EventBatch batch) {
        return callers.current().flatMap(caller -> {
            limit.spend(caller, batch.events().size());
            return origins.of(caller).flatMap(origin -> {
                List<BehaviourEvent> events = rules.check(store, batch, origin);
                return behaviour.take(store, events, origin, Crawlers.isOne(caller.agent()));
            });
        });
    }

    @Bean
    static PublicRoutes behaviourRoutes() {
        return PublicRoutes.of(PublicRoutes.post("/api/stores/*/events"));
    }
}
