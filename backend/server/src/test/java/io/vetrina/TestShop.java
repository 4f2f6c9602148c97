// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import io.vetrina.catalog.ImportParticipant;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.StoreRegister;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartApi;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.catalog.NewStore;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.OrderApi;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A store of a test's own, its shoppers, and the way they reach it: the contract over HTTP. */
public final class TestShop {

    public static final String CURRENCY = "EUR";

    private static final long STANDARD = 495;
    private static final long STANDARD_FREE_FROM = 5_000;

    private final ApplicationContext context;
    private final DatabaseClient database;
    private final String url;
    private final StoreId store;
    private final CartApi carts;
    private final CheckoutApi checkouts;

    private TestShop(ApplicationContext context, StoreId store) {
        this.context = context;
        this.database = context.getBean(DatabaseClient.class);
        this.url = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
        this.store = store;
        this.carts = client(CartApi.class);
        this.checkouts = client(CheckoutApi.class);
    }

    /** The backend as callers of the contract see it. */
    public <T> T client(Class<T> api) {
        return HttpServiceProxyFactory.builderFor(
                        WebClientAdapter.create(WebClient.builder().baseUrl(url).build()))
                .build()
                .createClient(api);
    }

    /** A store that is open already. */
    public static TestShop of(ApplicationContext context, StoreId store) {
        return new TestShop(context, store);
    }

    /** A new store without products. */
    public static TestShop open(ApplicationContext context) {
        TestShop shop = new TestShop(
                context, new StoreId("t" + UUID.randomUUID().toString().substring(0, 8)));
        context.getBean(StoreRegister.class)
                .open(NewStore.of(shop.store.value(), CURRENCY, "IT"), "test")
                .block();
        return shop;
    }

    public StoreId store() {
        return store;
    }

    public CheckoutApi checkouts() {
        return checkouts;
    }

    public CartApi carts() {
        return carts;
    }

    public WebTestClient http() {
        return WebTestClient.bindToServer()
                .baseUrl(url)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** A path of this store. */
    public String path(String rest) {
        return "/api/stores/" + store + rest;
    }

    /** A new product with one SKU. */
    public Sku sells(String title, long minor, int onHand, PriceBreak... breaks) {
        Sku sku = new Sku(title.toUpperCase(Locale.ROOT).replace(' ', '-'));
        database.sql("""
                        WITH p AS (
                            INSERT INTO catalog.product (store, sku, slug, title, type, categories, placement, attributes, options,
                                                         images, identifiers, reviews, content_hash)
                            VALUES (:store, :sku, lower(:sku), :title, 'thing', '{things}', '{things}', '{}', '{}', '{}', '{}', 0,
                                    md5(:sku))
                            RETURNING id)
                        INSERT INTO catalog.variant (store, sku, product, position, title, options, images)
                        SELECT :store, :sku, id, 0, :title, '{}', '{}' FROM p
                        """)
                .bind("store", store.value())
                .bind("sku", sku.value())
                .bind("title", title)
                .then()
                .block();
        ImportedOffer offer = new ImportedOffer(sku, new Money(minor, CURRENCY), List.of(breaks), onHand);
        Flux.fromIterable(context.getBeansOfType(ImportParticipant.class).values())
                .concatMap(participant -> participant.onOffers(store, List.of(offer)))
                .blockLast();
        return sku;
    }

    /** An empty cart; waits until the new store is known. */
    public Cart cart() {
        return Objects.requireNonNull(carts.create(store, null)
                .retryWhen(reactor.util.retry.Retry.fixedDelay(100, Duration.ofMillis(50)))
                .block()
                .getBody());
    }

    public Cart add(Cart cart, Sku sku, int quantity) {
        return add(cart, new AddLine(sku, quantity));
    }

    public Cart add(Cart cart, AddLine line) {
        return Objects.requireNonNull(carts.add(store, cart.id(), new CartVersion(cart.version()), line)
                .block()
                .getBody());
    }

    public Cart read(Cart cart) {
        return Objects.requireNonNull(carts.cart(store, cart.id()).block().getBody());
    }

    public Order checkout(Cart cart, String key, Checkout checkout) {
        return Objects.requireNonNull(placing(cart, key, checkout).block(Duration.ofSeconds(20)));
    }

    /** Orders the cart at the total it says. */
    public Mono<Order> placing(Cart cart, String key, Checkout checkout) {
        return checkouts.checkout(store, cart.id(), key, seen(cart, checkout)).mapNotNull(ResponseEntity::getBody);
    }

    /** The same checkout by somebody who saw this cart, with its standard delivery. */
    public static Checkout seen(Cart cart, Checkout checkout) {
        Money goods = cart.totals().total();
        return new Checkout(
                goods.minor() >= STANDARD_FREE_FROM ? goods : goods.plus(new Money(STANDARD, CURRENCY)),
                cart.lines().stream()
                        .map(line -> new Checkout.SeenLine(line.id(), line.total()))
                        .toList(),
                checkout.customer(),
                checkout.address(),
                checkout.delivery(),
                checkout.payment(),
                checkout.answers());
    }

    public Order order(String id) {
        return client(OrderApi.class).order(store, id).block();
    }

    /** A complete checkout but for what was {@link #seen}, paid by the card of this token. */
    public static Checkout payingWith(String token) {
        return new Checkout(
                Money.zero(CURRENCY),
                null,
                new Checkout.Customer("Ada Rossi", "ada@example.org"),
                new Checkout.Address("Ada Rossi", "Via Roma 1", null, "20121", "Milano", "IT"),
                "standard",
                new Checkout.Payment("card", token));
    }

    /** A number the database knows. */
    public long count(String sql) {
        return Objects.requireNonNull(database.sql(sql)
                .bind("store", store.value())
                .map(row -> row.get(0, Long.class))
                .one()
                .block());
    }
}
