// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.behaviour.Behaviour;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.event.EventOperations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

/** What follows from the system of record is lost, and made anew from it. */
@BackendTest
class RebuildTest {

    private final TestShop shop;
    private final EventOperations operations;
    private final Outbox outbox;
    private final Elasticsearch elasticsearch;
    private final ProductIndex index;
    private final Behaviour behaviour;
    private final DatabaseClient database;

    RebuildTest(
            @Autowired ApplicationContext application,
            @Autowired EventOperations operations,
            @Autowired Outbox outbox,
            @Autowired Elasticsearch elasticsearch,
            @Autowired ProductIndex index,
            @Autowired Behaviour behaviour,
            @Autowired DatabaseClient database) {
        this.shop = TestShop.open(application);
        this.operations = operations;
        this.outbox = outbox;
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.behaviour = behaviour;
        this.database = database;
    }

    @Test
    void theSearchIndexIsBuiltAnewBesideTheOneThatServes() {
        List<String> skus = Stream.of(shop.sells("Rebuilt lamp", 1_000, 3), shop.sells("Rebuilt chair", 2_000, 3))
                .map(Sku::value)
                .toList();
        outbox.append(shop.store(), List.of(new ProductsChanged(skus, List.of())))
                .block();
        await().untilAsserted(() -> assertThat(indexed()).isEqualTo(2));
        String before = index.serving(shop.store()).block();
        // An event of the same change may still come and write the product again.
        await().untilAsserted(() -> {
            lose("REBUILT-LAMP");
            assertThat(indexed()).isEqualTo(1);
        });

        operations.rebuild("search-indexer").block();
        // It goes over all stores, of which the other tests of this server have opened many.
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(indexed()).isEqualTo(2));
        assertThat(index.serving(shop.store()).block()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void ordersThatTheTrainingLogLostComeBackFromTheOrders() {
        Cart cart = shop.add(shop.cart(), shop.sells("Ordered lamp", 1_000, 3), 2);
        shop.checkout(cart, "rebuild-" + shop.store(), TestShop.payingWith("tok_ok"));
        await().untilAsserted(() -> assertThat(ordered()).isEqualTo(1));
        database.sql("DELETE FROM behaviour.event WHERE store = :store")
                .bind("store", shop.store().value())
                .then()
                .block();
        assertThat(ordered()).isZero();

        operations.rebuild("behaviour").block();
        await().untilAsserted(() -> assertThat(ordered()).isEqualTo(1));
        // Once more: what is there stays as it is.
        operations.rebuild("behaviour").block();
        operations.rebuild("cart-emptying").block();
        await().untilAsserted(() -> assertThat(
                        Objects.requireNonNull(operations.groups().block()))
                .filteredOn(group -> group.name().equals("cart-emptying"))
                .allMatch(group -> group.rebuild() != null));
        assertThat(ordered()).isEqualTo(1);
    }

    private void lose(String product) {
        elasticsearch
                .call("DELETE", "/" + index.alias(shop.store()) + "/_doc/" + product + "?refresh=true", null)
                .block();
    }

    private long indexed() {
        return Objects.requireNonNull(elasticsearch
                        .call("GET", "/" + index.alias(shop.store()) + "/_count?ignore_unavailable=true", null)
                        .block())
                .path("count")
                .asLong();
    }

    private long ordered() {
        return Objects.requireNonNull(
                behaviour.since(shop.store(), Instant.EPOCH).count().block());
    }
}
