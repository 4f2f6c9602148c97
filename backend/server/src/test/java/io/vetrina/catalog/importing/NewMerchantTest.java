// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.LineProblem;
import io.vetrina.contract.catalog.NewStore;
import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.jobs.JobState;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who sells somewhere else opens a store here, brings their files, and sells. */
@BackendTest
class NewMerchantTest {

    private final TestShop shop;
    private final WebTestClient http;

    NewMerchantTest(@Autowired ApplicationContext context) {
        shop = TestShop.of(
                context, new StoreId("m" + UUID.randomUUID().toString().substring(0, 8)));
        http = shop.http()
                .mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .build();
        http.post()
                .uri("/api/stores")
                .bodyValue(NewStore.of(shop.store().value(), TestShop.CURRENCY, "DE"))
                .exchange()
                .expectStatus()
                .isCreated();
        shop.cart(); // waits until the new store is known
    }

    @Test
    void bringsThreeProductsFromShopifyWithTheirPicturesAndSellsOne() throws Exception {
        try (PictureServer pictures = new PictureServer()) {
            Job job = upload("shopify", shopify(pictures));
            assertThat(job.message()).contains("1 rows refused");

            await().ignoreExceptions()
                    .untilAsserted(() -> assertThat(
                                    get("/search?q=teapot").path("total").asInt())
                            .isEqualTo(1));
            JsonNode teapot = get("/products/teapot");
            assertThat(teapot.path("title").asString("")).isEqualTo("The Teapot");
            String picture = teapot.path("images").path(0).asString("");
            byte[] served = http.get()
                    .uri(picture)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.IMAGE_PNG)
                    .expectBody()
                    .returnResult()
                    .getResponseBodyContent();
            assertThat(served).isEqualTo(PictureServer.png());
            assertThat(get("/products/mug").path("images").path(0).asString(""))
                    .as("drawn, as its picture cannot be had")
                    .contains("/media/drawings/");
            assertThat(report()).containsExactly("2 images taken", "4 Variant Price refused");

            Cart cart = shop.add(shop.cart(), new Sku("TEAPOT-1"), 2);
            Order order = shop.checkout(cart, "new-merchant-" + shop.store(), TestShop.payingWith("tok_ok"));
            assertThat(order.totals().total().minor()).isGreaterThanOrEqualTo(9_800);
        }
    }

    @Test
    void theSameFileAgainChangesNothingAndFetchesNoPictureAgain() throws Exception {
        try (PictureServer pictures = new PictureServer()) {
            upload("shopify", shopify(pictures));
            int asked = pictures.asked();
            assertThat(upload("shopify", shopify(pictures)).message()).startsWith("Nothing changed");
            assertThat(pictures.asked()).isEqualTo(asked);
        }
    }

    @Test
    void aFileAddsToTheStoreUnlessItIsSaidToBeTheWhole() throws Exception {
        upload("vetrina", csv(20));
        upload("vetrina", csv(19));
        assertThat(shop.count("SELECT count(*) FROM catalog.product WHERE store = :store AND published"))
                .isEqualTo(20);
        upload("vetrina&whole=true", csv(19));
        assertThat(shop.count("SELECT count(*) FROM catalog.product WHERE store = :store AND published"))
                .isEqualTo(19);
    }

    @Test
    void aVariantWhoseRowIsRefusedStaysAndOneThatIsGoneIsWithdrawn() throws Exception {
        String header = "sku,product,title,price,stock,option:Size\n";
        upload("vetrina", header + "T-S,T,Tee,9.00,1,S\nT-M,T,,9.00,1,M\nT-L,T,,9.00,1,L\n");
        Cart cart = shop.add(shop.cart(), new Sku("T-L"), 1);
        upload("vetrina", header + "T-S,T,Tee,12.00,1,S\nT-M,T,,\"1,052\",1,M\n");
        assertThat(get("/products/tee-t")
                        .path("variants")
                        .valueStream()
                        .map(variant -> variant.path("sku").asString("") + " "
                                + variant.path("price").path("minor").asLong()))
                .containsExactlyInAnyOrder("T-S 1200", "T-M 900");
        await().untilAsserted(() ->
                assertThat(shop.read(cart).lines().getFirst().problem()).isEqualTo(LineProblem.DISCONTINUED));
    }

    @Test
    void bringsPastOrdersAndCustomers() throws Exception {
        upload("customers", "customer,name,email,country\nc1,Ada,ada@example.org,IT\nc2,,nonsense,\n");
        assertThat(report()).containsExactly("3 email refused");
        upload("orders", "order,customer,time,sku,quantity,price\n1,c1,2025-03-01T10:00:00Z,A,2,9.00\n");
        assertThat(shop.count("SELECT count(*) FROM \"order\".past_order WHERE store = :store AND customer = 'c1'"))
                .isEqualTo(1);
        assertThat(shop.count("SELECT count(*) FROM \"order\".past_customer WHERE store = :store"))
                .isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBeImported() {
        http.post()
                .uri(shop.path("/imports?format=excel"))
                .bodyValue("x")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:invalid-format");
        http.post()
                .uri("/api/stores/nowhere/imports?format=shopify")
                .bodyValue("x")
                .exchange()
                .expectStatus()
                .isNotFound();
        shop.http()
                .post()
                .uri(shop.path("/imports?format=shopify"))
                .bodyValue("x")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void takesAFormWithSeveralFiles() {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        for (String sku : List.of("A", "B")) {
            form.part(
                            "file",
                            ("sku,title,price,stock\n" + sku + ",Thing " + sku + ",9.00,1\n")
                                    .getBytes(StandardCharsets.UTF_8))
                    .filename(sku + ".csv");
        }
        Job job = over(http.post()
                .uri(shop.path("/imports?format=vetrina"))
                .bodyValue(form.build())
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody(Job.class)
                .returnResult()
                .getResponseBody());
        assertThat(job.title()).contains("A.csv, B.csv");
        assertThat(shop.count("SELECT count(*) FROM catalog.product WHERE store = :store"))
                .isEqualTo(2);
    }

    private static String shopify(PictureServer pictures) {
        return "Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,"
                + "Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Image Src\n"
                + "mug,The Mug,<p>Holds tea.</p>,Clay,Mugs,true,Title,Default Title,MUG-1,shopify,5,9.90,"
                + pictures.address("/missing.png") + "\n"
                + "teapot,The Teapot,<p>Pours tea.</p>,Clay,Pots,true,Title,Default Title,TEAPOT-1,shopify,5,49.00,"
                + pictures.address("/good.png") + "\n"
                + "tray,The Tray,,Clay,Trays,true,Title,Default Title,TRAY-1,shopify,5,\"1,052\",\n";
    }

    private static String csv(int products) {
        StringBuilder csv = new StringBuilder("sku,title,price,stock\n");
        for (int i = 0; i < products; i++) {
            csv.append("P-").append(i).append(",Product ").append(i).append(",9.00,1\n");
        }
        return csv.toString();
    }

    private Job upload(String format, String file) {
        return over(http.post()
                .uri(shop.path("/imports?name=file.csv&format=" + format))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(file.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody(Job.class)
                .returnResult()
                .getResponseBody());
    }

    private Job over(Job job) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> http.get()
                                .uri("/api/jobs/" + job.id())
                                .exchange()
                                .expectBody(Job.class)
                                .returnResult()
                                .getResponseBody(),
                        now -> now.state() == JobState.DONE);
    }

    private JsonNode get(String path) {
        return JsonMapper.shared()
                .readTree(http.get()
                        .uri(shop.path(path))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent());
    }

    private List<String> report() {
        return JsonMapper.shared()
                .readTree(http.get()
                        .uri("/api/imports/" + shop.store() + "/report")
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent())
                .path("rows")
                .valueStream()
                .map(row -> row.path("line").asInt() + " " + row.path("field").asString("")
                        + (row.path("taken").asBoolean() ? " taken" : " refused"))
                .sorted()
                .toList();
    }
}
