// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import io.vetrina.contract.cart.Cart;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
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

    private static final Problem SILENT = new Problem(null, null, null);

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
        return answer.bodyToMono(Problem.class)
                .onErrorReturn(SILENT)
                .defaultIfEmpty(SILENT)
                .flatMap(problem -> Mono.error(exception(answer.statusCode(), problem)));
    }

    private static RuntimeException exception(HttpStatusCode status, Problem problem) {
        String code = code(problem.type());
        return status.is5xxServerError()
                ? new BackendAway("The backend answered " + status.value() + " " + code, code)
                : new BackendProblem(status.value(), code, problem.detail(), problem.cart());
    }

    private static String code(@Nullable String type) {
        return type == null
                ? "problem"
                : type.substring(type.lastIndexOf('/') + 1).replaceFirst("^.*:", "");
    }
}
