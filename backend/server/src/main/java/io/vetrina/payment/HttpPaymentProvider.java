// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.netty.channel.ChannelOption;
import io.vetrina.contract.shared.Money;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * A payment provider over HTTP: {@code POST /authorisations} and {@code POST /authorisations/{key}/void}. A connection that is
 * refused means that nothing was asked; whatever happens after the request has left is unknown until the webhook tells.
 */
@Component
class HttpPaymentProvider implements PaymentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPaymentProvider.class);
    private static final String UNREACHABLE = "provider-unreachable";

    private final PaymentSettings settings;
    private final WebClient client;

    HttpPaymentProvider(PaymentSettings settings) {
        this.settings = settings;
        this.client = WebClient.builder()
                .baseUrl(settings.url())
                .defaultHeaders(headers -> headers.setBearerAuth(settings.secret()))
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                Math.toIntExact(Duration.ofSeconds(2).toMillis()))
                        .responseTimeout(settings.timeout())))
                .build();
    }

    @Override
    public Mono<Answer> authorise(UUID order, Money amount, String token) {
        if (!settings.complete()) {
            return Mono.just(new Answer.Declined(null, UNREACHABLE));
        }
        return client.post()
                .uri("/authorisations")
                .bodyValue(new Request(order.toString(), amount.minor(), amount.currency(), token))
                .retrieve()
                .bodyToMono(Reply.class)
                .map(HttpPaymentProvider::answer)
                .timeout(settings.timeout())
                .onErrorResume(e -> {
                    LOG.warn("Payment of order {}: {}", order, e.toString());
                    return Mono.just(neverLeft(e) ? new Answer.Declined(null, UNREACHABLE) : new Answer.Unknown());
                });
    }

    @Override
    public Mono<Void> release(UUID order) {
        if (!settings.complete()) {
            return Mono.empty();
        }
        return client.post()
                .uri("/authorisations/{order}/void", order)
                .retrieve()
                .toBodilessEntity()
                .timeout(settings.timeout())
                .doOnError(e -> LOG.warn("Voiding the payment of order {}: {}", order, e.toString()))
                .onErrorComplete()
                .then();
    }

    private static Answer answer(Reply reply) {
        return switch (reply.state()) {
            case "authorised" -> new Answer.Authorised(String.valueOf(reply.reference()));
            case "declined" -> new Answer.Declined(reply.reference(), String.valueOf(reply.reason()));
            default -> new Answer.Unknown();
        };
    }

    private static boolean neverLeft(Throwable e) {
        return e instanceof WebClientRequestException && e.getCause() instanceof java.net.ConnectException;
    }

    static boolean wasUnreachable(@Nullable String reason) {
        return UNREACHABLE.equals(reason);
    }

    private record Request(String key, long minor, String currency, String token) {}

    private record Reply(
            String state,
            @Nullable String reference,
            @Nullable String reason) {}
}
