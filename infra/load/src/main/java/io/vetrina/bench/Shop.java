// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.behaviour.EventReceipt;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.PastOrderBatch;
import io.vetrina.contract.order.PastOrderReceipt;
import io.vetrina.contract.recommendation.Model;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.search.EngineQuery;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A store of the running shop, over HTTP, as any client sees it. */
final class Shop {

    private static final Checkout CHECKOUT = new Checkout(
            Money.zero("EUR"),
            null,
            new Checkout.Customer("Bench", "bench@example.org"),
            new Checkout.Address("Bench", "Via Roma 1", null, "20121", "Milano", "IT"),
            "",
            new Checkout.Payment("card", "tok_ok"));

    private final WebClient client;
    private final String store;

    Shop(String url, String store, String token) {
        this.store = store;
        this.client = client(url)
                .mutate()
                .baseUrl(url + "/api/stores/" + store)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
    }

    /** A client with enough connections, all kept open. */
    static WebClient client(String url) {
        HttpClient http =
                HttpClient.create(ConnectionProvider.create("bench", 256)).responseTimeout(Duration.ofSeconds(20));
        return WebClient.builder()
                .baseUrl(url)
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                .build();
    }

    String store() {
        return store;
    }

    /** @param words as a shopper types them */
    Mono<SearchResult> search(String words, @org.jspecify.annotations.Nullable String cursor) {
        return client.get()
                .uri(uri -> {
                    uri.path("/search").queryParam("q", "{words}");
                    return cursor == null
                            ? uri.build(words)
                            : uri.queryParam("cursor", "{cursor}").build(words, cursor);
                })
                .retrieve()
                .bodyToMono(SearchResult.class);
    }

    /** The query of Elasticsearch behind a search for these words. */
    Mono<EngineQuery> query(String words) {
        return client.get().uri("/search/query?q={words}", words).retrieve().bodyToMono(EngineQuery.class);
    }

    /** The bytes of an answer, for measuring: nothing is parsed. */
    Mono<byte[]> raw(String path, Object... values) {
        return client.get().uri(path, values).retrieve().bodyToMono(byte[].class);
    }

    Mono<Cart> newCart() {
        return client.post().uri("/carts").retrieve().bodyToMono(Cart.class);
    }

    Mono<Cart> add(Cart cart, String sku) {
        return client.post()
                .uri("/carts/{id}/lines", cart.id())
                .header(HttpHeaders.IF_MATCH, "\"" + cart.version() + "\"")
                .bodyValue(new AddLine(new Sku(sku), 1))
                .retrieve()
                .bodyToMono(Cart.class);
    }

    Mono<DeliveryOption> cheapestDelivery(Cart cart) {
        return client.get()
                .uri("/carts/{id}/delivery-options", cart.id())
                .retrieve()
                .bodyToFlux(DeliveryOption.class)
                .next();
    }

    Mono<Order> order(Cart cart, DeliveryOption delivery) {
        return client.post()
                .uri("/carts/{id}/checkout", cart.id())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(new Checkout(
                        total(cart, delivery),
                        null,
                        CHECKOUT.customer(),
                        CHECKOUT.address(),
                        delivery.id(),
                        CHECKOUT.payment()))
                .retrieve()
                .bodyToMono(Order.class);
    }

    /** What a shopper sees; the cheapest delivery costs the same for all carts. */
    private static Money total(Cart cart, DeliveryOption delivery) {
        return cart.totals().total().plus(delivery.price());
    }

    Mono<EventReceipt> take(List<Event> events) {
        return take(events, headers -> {});
    }

    /** @param address of the visitor, as a proxy on this machine would tell it */
    Mono<EventReceipt> take(List<Event> events, String address) {
        return take(events, headers -> headers.set("X-Forwarded-For", address));
    }

    private Mono<EventReceipt> take(List<Event> events, Consumer<HttpHeaders> headers) {
        return client.post()
                .uri("/events")
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(new EventBatch(events))
                .retrieve()
                .bodyToMono(EventReceipt.class);
    }

    Mono<PastOrderReceipt> add(PastOrderBatch orders) {
        return client.post()
                .uri("/past-orders")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(orders)
                .retrieve()
                .bodyToMono(PastOrderReceipt.class);
    }

    Mono<Recommendations> recommendations(String slot, String visitor, int limit) {
        return client.get()
                .uri("/recommendations/{slot}?visitor={visitor}&limit={limit}", slot, visitor, limit)
                .retrieve()
                .bodyToMono(Recommendations.class);
    }

    /** The models of this store, newest first. */
    Flux<Model> models() {
        return client.get()
                .uri(uri -> uri.replacePath("/api/models").build())
                .retrieve()
                .bodyToFlux(Model.class)
                .filter(model -> model.store().equals(store));
    }
}
