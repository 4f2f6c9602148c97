// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.InvalidValue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses, for every endpoint, what a store could not take: texts that are not {@linkplain StorableText storable} or too long, in
 * paths and parameters. Bodies are watched by {@link StrictBodies}, headers by the firewall of {@link Access}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TextsAtTheDoor implements WebFilter {

    /** Longest text of a path segment or a parameter. */
    static final int LONGEST_PARAMETER = 2_000;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        try {
            check(exchange.getRequest());
        } catch (InvalidValue e) {
            return Mono.error(Problem.of(e));
        }
        return chain.filter(exchange);
    }

    private static void check(ServerHttpRequest request) {
        for (PathContainer.Element element : request.getPath().elements()) {
            if (element instanceof PathContainer.PathSegment segment) {
                StorableText.require("path", segment.valueToMatch(), LONGEST_PARAMETER);
            }
        }
        request.getQueryParams().forEach((name, values) -> {
            StorableText.require("query", name, LONGEST_PARAMETER);
            for (String value : values) {
                if (value != null) {
                    StorableText.require(name, value, LONGEST_PARAMETER);
                }
            }
        });
    }
}
