// SPDX-License-Identifier: Apache-2.0
package io.vetrina.acceptance;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the staff see and do while shoppers shop: the API of a launched shop. */
final class Counter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** In stock in a number that no journey buys up. */
    private static final int PLENTY = 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final LaunchedShop shop;

    Counter(LaunchedShop shop) {
        this.shop = shop;
    }

    /** Something on sale. */
    record Article(String sku, String slug, String title, long minor, String currency) {}

    /** A word that finds several products which differ in something a shopper can tick. */
    String word(String store) {
        return articles(store).stream()
                .flatMap(article -> Stream.of(article.title().split("\\W+", -1)))
                .filter(word -> word.length() > 2)
                .distinct()
                .filter(word -> canBeFiltered(get("/api/stores/" + store + "/search?q=" + encoded(word))))
                .findFirst()
                .orElseThrow();
    }

    private static boolean canBeFiltered(JsonNode found) {
        return found.path("facets")
                .valueStream()
                .anyMatch(facet -> !facet.path("type").asString().equals("range")
                        && facet.path("values").size() > 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Names of all stores, once each is open and all of it can be found. */
    List<String> openStores() throws Exception {
        LaunchedShop.await("the catalogues are in", () -> {
            JsonNode stores = get("/api/stores");
            return !stores.isEmpty() && stores.valueStream().allMatch(this::hasOpened);
        });
        return get("/api/stores")
                .valueStream()
                .map(store -> store.path("id").asString())
                .toList();
    }

    private boolean hasOpened(JsonNode store) {
        String search = "/api/stores/" + store.path("id").asString() + "/search";
        return store.path("state").asString().equals("open")
                && get(search).path("total").asLong() == store.path("products").asLong()
                && !get(search + "?filter.available=true").path("hits").isEmpty();
    }

    /** A product without variants that can be had. */
    Article article(String store) {
        return get("/api/stores/" + store + "/search?filter.available=true")
                .path("hits")
                .valueStream()
                .filter(hit -> hit.path("available").asInt() > PLENTY
                        && hit.path("variants").asInt() <= 1)
                .findFirst()
                .map(Counter::article)
                .orElseThrow();
    }

    /** Some products of a store, as many as the first page of its catalogue has. */
    List<Article> articles(String store) {
        return get("/api/stores/" + store + "/search?filter.available=true")
                .path("hits")
                .valueStream()
                .map(Counter::article)
                .toList();
    }

    void price(String store, Article article, long minor) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(shop.backend()
                        .resolve("/api/stores/" + store + "/products/" + encoded(article.sku()) + "/price"))
                .header("Authorization", "Bearer " + shop.staffToken())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"minor\": %d, \"currency\": \"%s\"}".formatted(minor, article.currency())))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError("Setting a price: " + answer.statusCode() + " " + answer.body());
        }
    }

    private static Article article(JsonNode hit) {
        JsonNode price = hit.path("price");
        return new Article(
                hit.path("sku").asString(),
                hit.path("slug").asString(),
                hit.path("title").asString(),
                price.path("minor").asLong(),
                price.path("currency").asString());
    }

    private JsonNode get(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(shop.backend().resolve(path)).build();
        try {
            return JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }
}
