// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * The browser on whose behalf the backend is asked: the backend limits what one address may send, and doesn't count crawlers.
 *
 * @param addresses as {@code X-Forwarded-For} tells them, the nearest last; empty when unknown
 * @param agent what it calls itself; empty when it says nothing
 */
public record Browser(String addresses, String agent) {

    private static final String FORWARDED = "X-Forwarded-For";

    /** The browser of the request under way; one of which nothing is known outside of a request. */
    public static Browser current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return new Browser("", "");
        }
        String addresses = Stream.of(request.getHeader(FORWARDED), request.getRemoteAddr())
                .filter(address -> address != null && !address.isBlank())
                .collect(Collectors.joining(", "));
        return new Browser(
                addresses,
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""));
    }

    /** For a call that is made on its behalf. */
    public Context inContext(Context context) {
        return context.put(Browser.class, this);
    }

    /** Passes on who the browser is, where a call says for which it is made. */
    static Mono<ClientResponse> tell(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> {
            Optional<Browser> browser = context.getOrEmpty(Browser.class);
            return next.exchange(browser.map(known -> known.onto(request)).orElse(request));
        });
    }

    private ClientRequest onto(ClientRequest request) {
        return ClientRequest.from(request)
                .headers(headers -> {
                    if (!addresses.isEmpty()) {
                        headers.set(FORWARDED, addresses);
                    }
                    if (!agent.isEmpty()) {
                        headers.set(HttpHeaders.USER_AGENT, agent);
                    }
                })
                .build();
    }
}
