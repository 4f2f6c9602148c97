// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns error answers into {@link BackendProblem} and {@link BackendAway}. */
final class ProblemReader implements ExchangeFilterFunction {

    private final JsonMapper json;

    ProblemReader(JsonMapper json) {
        this.json = json;
    }

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

    private Mono<ClientResponse> refusal(ClientResponse answer) {
        return answer.bodyToMono(JsonNode.class)
                .map(body -> new ProblemDetails(body, json))
                .onErrorReturn(ProblemDetails.none(json))
                .defaultIfEmpty(ProblemDetails.none(json))
                .flatMap(problem -> Mono.error(exception(answer.statusCode(), problem)));
    }

    private static RuntimeException exception(HttpStatusCode status, ProblemDetails problem) {
        return status.is5xxServerError()
                ? new BackendAway("The backend answered " + status.value() + " " + problem.code(), problem.code())
                : new BackendProblem(status.value(), problem);
    }
}
