// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.ReactorHttpExchangeAdapterDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Hands answers over on threads that may wait. What a page does with an answer may take its time or ask the next question, and
 * the few threads that read from the network serve everybody.
 */
final class OffTheLoop extends ReactorHttpExchangeAdapterDecorator {

    OffTheLoop(HttpExchangeAdapter client) {
        super(client);
    }

    @Override
    public <T> Mono<T> exchangeForBodyMono(HttpRequestValues question, ParameterizedTypeReference<T> type) {
        return super.exchangeForBodyMono(question, type).publishOn(Schedulers.boundedElastic());
    }

    @Override
    public <T> Flux<T> exchangeForBodyFlux(HttpRequestValues question, ParameterizedTypeReference<T> type) {
        return super.exchangeForBodyFlux(question, type).publishOn(Schedulers.boundedElastic());
    }

    @Override
    public <T> Mono<ResponseEntity<T>> exchangeForEntityMono(
            HttpRequestValues question, ParameterizedTypeReference<T> type) {
        return super.exchangeForEntityMono(question, type).publishOn(Schedulers.boundedElastic());
    }
}
