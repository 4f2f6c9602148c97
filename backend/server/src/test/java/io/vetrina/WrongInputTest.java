// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What callers get wrong on the way from cart to order: each ends in a problem that says so, and changes nothing. */
@BackendTest
class WrongInputTest {

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private Sku lantern;
    private Cart cart;

    @BeforeEach
    void fillCart() {
        shop = TestShop.open(context);
        lantern = shop.sells("Lantern", 295, 100);
        cart = shop.add(shop.cart(), lantern, 2);
    }

    private WebTestClient.RequestBodySpec call(HttpMethod method, String path) {
        return shop.http()
                .method(method)
                .uri(shop.path(path.replace("{cart}", cart.id())
                        .replace("{line}", cart.lines().getFirst().id().value())))
                .header(HttpHeaders.IF_MATCH, "\"" + cart.version() + "\"")
                .header("Idempotency-Key", "key")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN);
    }

    private void refused(WebTestClient.RequestHeadersSpec<?> call, int status) {
        call.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .value(type -> assertThat((String) type).startsWith("urn:vetrina:problem:"))
                .jsonPath("$.detail")
                .isNotEmpty();
        assertThat(shop.read(cart)).isEqualTo(cart);
        assertThat(shop.count("SELECT count(*) FROM \"order\".purchase WHERE store = :store"))
                .isZero();
        assertThat(shop.count("SELECT minor FROM pricing.price WHERE store = :store"))
                .isEqualTo(295);
        assertThat(shop.count("SELECT on_hand::bigint FROM inventory.stock WHERE store = :store"))
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "10000",
                "1000000000",
                "99999999999999999999",
                "1.5",
                "\"2\"",
                "\"\"",
                "\"many\"",
                "true",
                "null",
                "[]"
            })
    void aQuantityIsAWholeNumberFrom1To9999(String quantity) {
        refused(
                call(HttpMethod.POST, "/carts/{cart}/lines")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"sku\": \"LANTERN\", \"quantity\": " + quantity + "}"),
                400);
        refused(
                call(HttpMethod.PATCH, "/carts/{cart}/lines/{line}")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"quantity\": " + quantity + "}"),
                400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sku\": \"NO-SUCH\", \"quantity\": 1} | 404",
                "{\"sku\": \"no such\", \"quantity\": 1} | 400",
                "{\"sku\": \"'; DROP TABLE x\", \"quantity\": 1} | 400",
                "{\"sku\": null, \"quantity\": 1} | 400",
                "{\"quantity\": 1} | 400",
                "{\"sku\": {}, \"quantity\": 1} | 400",
                "{\"sku\": \"LANTERN\", \"quantity\": 1 | 400",
                "not json | 400",
                "null | 400",
                "[] | 400"
            })
    void aLineNamesASkuThatTheStoreSells(String body, int status) {
        refused(
                call(HttpMethod.POST, "/carts/{cart}/lines")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body),
                status);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /carts/{cart}/lines",
        "PATCH, /carts/{cart}/lines/{line}",
        "POST, /carts/{cart}/checkout",
        "PUT, /products/LANTERN/price",
        "PUT, /products/LANTERN/stock"
    })
    void aBodyIsJsonOfModestSize(String method, String path) {
        HttpMethod verb = HttpMethod.valueOf(method);
        refused(call(verb, path).contentType(MediaType.APPLICATION_JSON).bodyValue("{\"sku\": "), 400);
        refused(call(verb, path).contentType(MediaType.TEXT_PLAIN).bodyValue("sku"), 415);
        refused(call(verb, path).contentType(MediaType.APPLICATION_JSON), 400);
        refused(
                call(verb, path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"sku\": \"" + "x".repeat(1_000_000) + "\"}"),
                413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "three", "\"-1\"", "*", "99999999999999999999"})
    void aChangeSaysWhichVersionItKnows(String version) {
        refused(
                shop.http()
                        .delete()
                        .uri(shop.path("/carts/" + cart.id() + "/lines/" + lantern))
                        .header(HttpHeaders.IF_MATCH, version),
                400);
    }

    @Test
    void aHeaderThatIsNeededIsMissed() {
        refused(shop.http().delete().uri(shop.path("/carts/" + cart.id() + "/lines/" + lantern)), 400);
        refused(
                shop.http()
                        .post()
                        .uri(shop.path("/carts/" + cart.id() + "/checkout"))
                        .bodyValue(TestShop.payingWith("tok_ok")),
                400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key with spaces"})
    void anIdempotencyKeyIsVisibleText(String key) {
        refused(
                shop.http()
                        .post()
                        .uri(shop.path("/carts/" + cart.id() + "/checkout"))
                        .header("Idempotency-Key", key)
                        .bodyValue(TestShop.payingWith("tok_ok")),
                400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /carts/no-such-cart",
        "GET, /carts/01a20770-f6d3-7006-83da-df6674d3a61c",
        "DELETE, /carts/01a20770-f6d3-7006-83da-df6674d3a61c/lines/LANTERN",
        "DELETE, /carts/{cart}/lines/NO-SUCH",
        "GET, /carts/no-such-cart/delivery-options",
        "GET, /orders/no-such-order",
        "GET, /orders/01a20770-f6d3-7006-83da-df6674d3a61c"
    })
    void whatDoesNotExistIsNotFound(String method, String path) {
        refused(call(HttpMethod.valueOf(method), path), 404);
    }

    @Test
    void aCheckoutOfNothingIsRefused() {
        Cart empty = shop.cart();
        refused(
                call(HttpMethod.POST, "/carts/" + empty.id() + "/checkout").bodyValue(TestShop.payingWith("tok_ok")),
                409);
        refused(call(HttpMethod.POST, "/carts/no-such-cart/checkout").bodyValue(TestShop.payingWith("tok_ok")), 404);
        refused(
                call(HttpMethod.POST, "/carts/{cart}/checkout")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}"),
                400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LANTERN/price | {\"minor\": -1, \"currency\": \"EUR\"} | 400",
                "LANTERN/price | {\"minor\": 100, \"currency\": \"USD\"} | 400",
                "LANTERN/price | {\"minor\": 100, \"currency\": \"euro\"} | 400",
                "LANTERN/price | {\"minor\": 100} | 400",
                "LANTERN/price | {\"minor\": 9223372036854775807, \"currency\": \"EUR\"} | 400",
                "LANTERN/price | {\"minor\": 1.5, \"currency\": \"EUR\"} | 400",
                "NO-SUCH/price | {\"minor\": 100, \"currency\": \"EUR\"} | 404",
                "LANTERN/stock | {\"onHand\": -1} | 400",
                "LANTERN/stock | {\"onHand\": 2000000000} | 400",
                "NO-SUCH/stock | {\"onHand\": 1} | 404"
            })
    void staffAreCorrectedToo(String path, String body, int status) {
        refused(
                call(HttpMethod.PUT, "/products/" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body),
                status);
    }

    @Test
    void aNoticeThatTheProviderDidNotSignIsRefused() {
        refused(
                shop.http()
                        .post()
                        .uri("/api/payments/notices")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Vetrina-Signature", "sha256=00")
                        .bodyValue("{}"),
                401);
    }
}
