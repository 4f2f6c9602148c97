// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.behaviour.BehaviourApi;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.behaviour.EventReceipt;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class EventController implements BehaviourApi {

    private final Behaviour behaviour;
    private final EventRules rules;

    EventController(Behaviour behaviour, EventRules rules) {
        this.behaviour = behaviour;
        this.rules = rules;
    }

    @Override
    public Mono<EventReceipt> take(String store, EventBatch batch) {
        StoreId id = new StoreId(store);
        return behaviour.take(id, rules.check(id, batch));
    }

    @Bean
    static PublicRoutes behaviourRoutes() {
        return PublicRoutes.of(PublicRoutes.post("/api/stores/*/events"));
    }
}
