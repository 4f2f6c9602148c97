// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.cart.ChangeLine;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@BackendTest
class CartPropertyTest {

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private List<Sku> skus;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        skus = IntStream.range(0, 6)
                .mapToObj(i -> shop.sells("Thing " + i, 100 + i, 50))
                .toList();
    }

    @Test
    void whateverIsDoneToItACartIsWhatASimpleMapWouldBe() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        Map<Article, Integer> expected = new LinkedHashMap<>();
        Cart cart = shop.cart();
        for (int step = 0; step < 150; step++) {
            Article article = new Article(
                    skus.get(random.nextInt(skus.size())),
                    random.nextInt(3) == 0 ? new LineDetails(Map.of("recipient", "Ada")) : LineDetails.NONE);
            LineId line = line(cart, article).orElse(new LineId("no-such-line"));
            int quantity = 1 + random.nextInt(5_000);
            CartVersion version = new CartVersion(cart.version() - (random.nextInt(10) == 0 ? 1 : 0));
            Mono<ResponseEntity<Cart>> change;
            boolean allowed = version.number() == cart.version();
            switch (random.nextInt(4)) {
                case 0 -> {
                    change = shop.carts().remove(shop.store(), cart.id(), line, version);
                    if (allowed && expected.containsKey(article)) {
                        expected.remove(article);
                    }
                }
                case 1 -> {
                    change = shop.carts().change(shop.store(), cart.id(), line, version, new ChangeLine(quantity));
                    if (allowed) {
                        expected.computeIfPresent(article, (known, units) -> quantity);
                    }
                }
                default -> {
                    change = shop.carts()
                            .add(
                                    shop.store(),
                                    cart.id(),
                                    version,
                                    new AddLine(article.sku(), null, article.details(), quantity));
                    if (allowed && expected.getOrDefault(article, 0) + quantity <= Carts.MOST_UNITS) {
                        expected.merge(article, quantity, Integer::sum);
                    }
                }
            }
            Cart before = cart;
            cart = change.mapNotNull(ResponseEntity::getBody)
                    .onErrorResume(WebClientResponseException.class, e -> Mono.just(before))
                    .block();
            assertThat(cart.version() - before.version())
                    .as("seed %d, step %d", seed, step)
                    .isBetween(0L, 1L);
            assertThat(quantities(shop.read(cart)))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(expected);
            assertThat(cart.totals().total())
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(Money.sum(
                            "EUR", cart.lines().stream().map(Cart.Line::total).toList()));
        }
    }

    /** What must not stand on two lines. */
    private record Article(Sku sku, LineDetails details) {}

    private static Optional<LineId> line(Cart cart, Article article) {
        return cart.lines().stream()
                .filter(line -> new Article(line.sku(), line.details()).equals(article))
                .map(Cart.Line::id)
                .findFirst();
    }

    @Test
    void ofChangesWithTheSameVersionOneIsMadeAndTheOthersSeeIt() {
        Cart cart = shop.cart();

        List<Integer> answers = Flux.range(0, 50)
                .flatMap(
                        i -> shop.carts()
                                .add(
                                        shop.store(),
                                        cart.id(),
                                        new CartVersion(1),
                                        new AddLine(skus.get(i % skus.size()), 1))
                                .map(answer -> answer.getStatusCode().value())
                                .onErrorResume(
                                        WebClientResponseException.class,
                                        e -> Mono.just(e.getStatusCode().value())),
                        50)
                .collectList()
                .block();

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(shop.read(cart).version()).isEqualTo(2);
        assertThat(shop.read(cart).quantity()).isEqualTo(1);
    }

    private static Map<Article, Integer> quantities(Cart cart) {
        return cart.lines().stream()
                .collect(Collectors.toMap(line -> new Article(line.sku(), line.details()), Cart.Line::quantity));
    }
}
