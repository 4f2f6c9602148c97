// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.netty.channel.ChannelOption;
import io.vetrina.contract.checkout.TestCard;
import io.vetrina.contract.shared.Money;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * A payment provider over HTTP: {@code GET /test-cards} where no money moves, {@code POST /authorisations} and {@code POST /authorisations/{key}/void}, where
 * the key is the payment's id. A connection that is
 * refused means that nothing was asked; whatever happens after the request has left is unknown until the webhook tells.
 */
@Component
class HttpPaymentProvider implements PaymentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPaymentProvider.class);

    /** Calls at a time: those that hang until their timeout must not keep others from calling. */
    private static final int MOST_CALLS = 1_000;

    private final PaymentSettings settings;
    private final WebClient client;

    HttpPaymentProvider(PaymentSettings settings) {
        this.settings = settings;
        this.client = WebClient.builder()
                .baseUrl(settings.url())
                .defaultHeaders(headers -> headers.setBearerAuth(settings.secret()))
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create(ConnectionProvider.builder("payment")
                                .maxConnections(MOST_CALLS)
                                .build())
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                Math.toIntExact(Duration.ofSeconds(2).toMillis()))
                        .responseTimeout(settings.timeout())))
                .build();
    }

    @Override
    public Mono<Answer> authorise(PaymentId payment, Money amount, String token) {
        if (!settings.complete()) {
            return Mono.just(new Answer.Declined(null, Payment.UNREACHABLE));
        }
        return client.post()
                .uri("/authorisations")
                .bodyValue(new Request(payment.toString(), amount.minor(), amount.currency(), token))
                .retrieve()
                .bodyToMono(Reply.class)
                .map(HttpPaymentProvider::answer)
                .timeout(settings.timeout())
                .onErrorResume(e -> {
                    LOG.warn("Payment {}: {}", payment, e.toString());
                    return Mono.just(
                            neverLeft(e) ? new Answer.Declined(null, Payment.UNREACHABLE) : new Answer.Unknown());
                });
    }

    @Override
    public Mono<Boolean> release(PaymentId payment) {
        if (!settings.complete()) {
            return Mono.just(false);
        }
        return client.post()
                .uri("/authorisations/{key}/void", payment)
                .exchangeToMono(answer -> answer.releaseBody()
                        .thenReturn(answer.statusCode().is2xxSuccessful()
                                || answer.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)))
                .timeout(settings.timeout())
                .doOnError(e -> LOG.warn("Voiding payment {}: {}", payment, e.toString()))
                .onErrorReturn(false);
    }

    @Override
    public Flux<TestCard> testCards() {
        return settings.complete()
                ? client.get()
                        .uri("/test-cards")
                        .retrieve()
                        .bodyToFlux(TestCard.class)
                        .timeout(settings.timeout())
                        .onErrorResume(none -> {
                            LOG.debug("No test cards: {}", none.toString());
                            return Flux.empty();
                        })
                : Flux.empty();
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

    private record Request(String key, long minor, String currency, String token) {}

    private record Reply(
            String state,
            @Nullable String reference,
            @Nullable String reason) {}
}
