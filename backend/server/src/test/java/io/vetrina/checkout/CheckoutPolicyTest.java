// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.checkout.CheckoutPolicy.Decision;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.order.OrderState;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Capabilities above may have a say in every checkout. */
@BackendTest
class CheckoutPolicyTest {

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    @TestConfiguration
    static class Policies {

        @Bean
        @Order(2)
        CheckoutPolicy age() {
            return request -> {
                ASKED.add("age");
                return Mono.just(
                        request.answers().containsKey("age")
                                ? new Decision.Allowed()
                                : new Decision.StepNeeded(new CheckoutPolicy.Step("age", "Say how old you are.")));
            };
        }

        @Bean
        @Order(1)
        CheckoutPolicy limit() {
            return request -> {
                ASKED.add("limit");
                return Mono.just(
                        request.draft().calculation().totals().total().minor() <= 10_000
                                ? new Decision.Allowed()
                                : new Decision.Refused("over-limit", "Order for at most 100 euros."));
            };
        }
    }

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private Sku lantern;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        lantern = shop.sells("Lantern", 6_000, 10);
        ASKED.clear();
    }

    private WebTestClient.ResponseSpec attempt(Cart cart, Map<String, String> answers) {
        Checkout checkout = TestShop.seen(cart, TestShop.payingWith("tok_ok"));
        return shop.http()
                .post()
                .uri(shop.path("/carts/" + cart.id() + "/checkout"))
                .header("Idempotency-Key", "key")
                .bodyValue(new Checkout(
                        checkout.total(),
                        null,
                        checkout.customer(),
                        checkout.address(),
                        checkout.delivery(),
                        checkout.payment(),
                        answers))
                .exchange();
    }

    private long held() {
        return shop.count("SELECT (reserved + allocated)::bigint FROM inventory.stock WHERE store = :store");
    }

    @Test
    void policiesAreAskedInTheirOrderAndTheFirstRefusalEndsIt() {
        Cart cart = shop.add(shop.cart(), lantern, 2);

        attempt(cart, Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:over-limit")
                .jsonPath("$.detail")
                .isEqualTo("Order for at most 100 euros.");

        assertThat(ASKED).containsExactly("limit");
        assertThat(held()).isZero();
    }

    @Test
    void aStepThatIsNeededIsToldAndItsAnswerLetsTheCheckoutThrough() {
        Cart cart = shop.add(shop.cart(), lantern, 1);

        attempt(cart, Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:steps-needed")
                .jsonPath("$.steps[0].name")
                .isEqualTo("age")
                .jsonPath("$.steps[0].instruction")
                .isEqualTo("Say how old you are.");
        assertThat(held()).isZero();

        attempt(cart, Map.of("age", "42"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo(OrderState.PLACED.label());
        assertThat(ASKED).containsExactly("limit", "age", "limit", "age");
    }
}
