// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.checkout.CheckoutPolicy.Decision.Refused;
import io.vetrina.checkout.CheckoutPolicy.Decision.StepNeeded;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks every {@link CheckoutPolicy}, one after the other. */
@Component
class CheckoutPolicies {

    private final List<CheckoutPolicy> policies;

    CheckoutPolicies(ObjectProvider<CheckoutPolicy> policies) {
        this.policies = policies.orderedStream().toList();
    }

    /** The first refusal, or else the steps that are needed; empty when nothing stands against it. */
    Mono<Optional<CheckoutRefusal>> refusal(CheckoutPolicy.Request request) {
        return Flux.fromIterable(policies)
                .concatMap(policy -> policy.decide(request))
                .takeUntil(decision -> decision instanceof Refused)
                .collectList()
                .map(CheckoutPolicies::refusal);
    }

    private static Optional<CheckoutRefusal> refusal(List<CheckoutPolicy.Decision> decisions) {
        if (!decisions.isEmpty() && decisions.getLast() instanceof Refused refused) {
            return Optional.of(new CheckoutRefusal.ByPolicy(refused));
        }
        List<CheckoutPolicy.Step> steps = decisions.stream()
                .filter(StepNeeded.class::isInstance)
                .map(decision -> ((StepNeeded) decision).step())
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new CheckoutRefusal.StepsNeeded(steps));
    }
}
