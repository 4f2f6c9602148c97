// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.order.OrderDraft;
import io.vetrina.shared.Buyer;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * What else must hold before a cart becomes an order: procurement, credit, age. Implemented as a bean by the capability that knows
 * it; checkout asks all of them for every order, in the order of their {@link org.springframework.core.annotation.Order}, after its
 * own rules and before anything is held. The first refusal ends it; steps are collected.
 */
public interface CheckoutPolicy {

    /** Decides on an order as it would be placed. Changes nothing; may ask others, as nothing waits for it but this checkout. */
    Mono<Decision> decide(Request request);

    /**
     * What is decided on.
     *
     * @param answers of the buyer to steps that were asked for, by the step
     */
    record Request(Buyer buyer, OrderDraft draft, Map<String, String> answers) {}

    /** What a policy says. */
    sealed interface Decision {

        /** Nothing stands against it. */
        record Allowed() implements Decision {}

        /**
         * Not like this.
         *
         * @param code stable name of the reason, words joined by hyphens
         * @param remedy what the buyer can do about it, a sentence
         */
        record Refused(String code, String remedy) implements Decision {}

        /** Not before the buyer has answered. */
        record StepNeeded(Step step) implements Decision {}
    }

    /**
     * Something that the buyer has to answer first.
     *
     * @param name stable; the answer is sent under it
     * @param instruction what to answer, a sentence
     */
    record Step(String name, String instruction) {}
}
