// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import io.vetrina.contract.Cart;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.publisher.Mono;

/** Turns error answers into {@link BackendProblem} and {@link BackendAway}. */
final class ProblemReader implements ExchangeFilterFunction {

    private record Problem(
            @Nullable String type,
            @Nullable String detail,
            @Nullable Cart cart) {}

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return next.exchange(request)
                .onErrorMap(ProblemReader::isAbsence, BackendAway::new)
                .flatMap(answer -> answer.statusCode().isError() ? refusal(answer) : Mono.just(answer));
    }

    private static boolean isAbsence(Throwable failure) {
        return failure instanceof WebClientException
                || failure instanceof IOException
                || failure instanceof TimeoutException;
    }

    private static Mono<ClientResponse> refusal(ClientResponse answer) {
        int status = answer.statusCode().value();
        if (answer.statusCode().is5xxServerError()) {
            return answer.releaseBody().then(Mono.error(new BackendAway("The backend answered " + status)));
        }
        return answer.bodyToMono(Problem.class)
                .onErrorReturn(new Problem(null, null, null))
                .defaultIfEmpty(new Problem(null, null, null))
                .flatMap(problem ->
                        Mono.error(new BackendProblem(status, code(problem.type()), problem.detail(), problem.cart())));
    }

    private static String code(@Nullable String type) {
        return type == null
                ? "problem"
                : type.substring(type.lastIndexOf('/') + 1).replaceFirst("^.*:", "");
    }
}
