// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.contract.inventory.StockApi;
import io.vetrina.contract.inventory.StockLevel;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.pricing.PriceApi;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.search.Suggestions;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.demo.DemoStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The demo store, searched over HTTP. */
@BackendTest
class SearchTest {

    private static final String STORE = "demo";
    private static final String STAFF = "Bearer " + BackendTest.STAFF_TOKEN;

    private static List<ProductDraft> catalogue = List.of();

    private final HttpServiceProxyFactory clients;
    private final SearchApi search;

    SearchTest(@LocalServerPort int port) {
        clients = HttpServiceProxyFactory.builderFor(
                        WebClientAdapter.create(WebClient.create("http://127.0.0.1:" + port)))
                .build();
        search = clients.createClient(SearchApi.class);
    }

    @BeforeAll
    static void importTheDemoStore(@Autowired ApplicationContext application) {
        catalogue = DemoStore.importInto(application);
    }

    @BeforeEach
    void waitUntilEverythingIsFound() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(search().total()).isEqualTo(catalogue.size()));
    }

    /** @param parameters name, value, name, value … */
    private SearchResult search(String... parameters) {
        MultiValueMap<String, String> map = new LinkedMultiValueMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.add(parameters[i], parameters[i + 1]);
        }
        return search(map);
    }

    private SearchResult search(MultiValueMap<String, String> parameters) {
        SearchResult result = Objects.requireNonNull(
                search.search(new StoreId(STORE), parameters).block());
        assertThat(result.source()).isEqualTo(SearchResult.Source.SEARCH);
        return result;
    }

    @Test
    void anIndexThatIsLostWhileTheShopIsOpenIsBuiltAnew(
            @Autowired Elasticsearch elasticsearch, @Autowired ProductIndex index) {
        StoreId store = new StoreId(STORE);
        elasticsearch.call("DELETE", "/" + index.serving(store).block(), null).block();

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(search().total()).isEqualTo(catalogue.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "price", "-price", "newest", "rating", "title"})
    void pageAfterPageShowsEveryProductOnceInTheOrderAskedFor(String sort) {
        List<Hit> hits = new ArrayList<>();
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("sort", sort);
        String cursor;
        do {
            SearchResult page = search(parameters);
            hits.addAll(page.hits());
            cursor = page.cursor();
            parameters.set("cursor", cursor);
        } while (cursor != null);

        assertThat(hits).extracting(Hit::slug).doesNotHaveDuplicates().hasSize(catalogue.size());
        Comparator<Hit> byPrice = Comparator.comparingLong(hit -> hit.price().minor());
        switch (sort) {
            case "price" -> assertThat(hits).isSortedAccordingTo(byPrice);
            case "-price" -> assertThat(hits).isSortedAccordingTo(byPrice.reversed());
            case "title" ->
                assertThat(hits)
                        .isSortedAccordingTo(
                                Comparator.comparing(hit -> hit.title().toLowerCase(Locale.ROOT)));
            default -> assertThat(hits).isNotEmpty();
        }
    }

    @Test
    void theCountBesideAFacetValueIsWhatChoosingItFinds() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            MultiValueMap<String, String> chosen = new LinkedMultiValueMap<>();
            SearchResult result = search(chosen);
            for (int depth = 0; depth < 3 && result.total() > 1; depth++) {
                List<Facet> facets = result.facets().stream()
                        .filter(facet -> !chosen.containsKey("filter." + facet.key()))
                        .filter(facet -> !facet.values().isEmpty())
                        .toList();
                if (facets.isEmpty()) {
                    break;
                }
                Facet facet = facets.get(random.nextInt(facets.size()));
                Facet.Value value =
                        facet.values().get(random.nextInt(facet.values().size()));
                chosen.add("filter." + facet.key(), value.value());
                result = search(chosen);
                assertThat(result.total()).as("seed %d, %s", seed, chosen).isEqualTo(value.count());
            }
        }
    }

    @Test
    void valuesOfOneFacetWidenAResultAndThoseOfAnotherNarrowIt() {
        List<Facet.Value> brands = facet(search(), "brand").values();
        String one = brands.get(0).value();
        String other = brands.get(1).value();

        SearchResult both = search("filter.brand", one, "filter.brand", other);
        assertThat(both.total()).isEqualTo(of(one, other, null)).isGreaterThan(of(one, null, null));
        assertThat(facet(both, "brand").values())
                .as("the brands that were not chosen can still be")
                .hasSameSizeAs(brands)
                .filteredOn(Facet.Value::selected)
                .extracting(Facet.Value::value)
                .containsExactlyInAnyOrder(one, other);

        String category = catalogue.stream()
                .filter(product -> Objects.equals(product.brand(), one))
                .findFirst()
                .orElseThrow()
                .categories()
                .getFirst();
        assertThat(search("filter.brand", one, "filter.brand", other, "category", category)
                        .total())
                .isEqualTo(of(one, other, category));
    }

    private static long of(String brand, @Nullable String orBrand, @Nullable String category) {
        return catalogue.stream()
                .filter(product -> brand.equals(product.brand()) || Objects.equals(orBrand, product.brand()))
                .filter(product -> category == null || product.categories().contains(category))
                .count();
    }

    private static Facet facet(SearchResult result, String key) {
        return result.facets().stream()
                .filter(facet -> facet.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRangeOfANumberFindsWhatLiesInItEndsIncluded() {
        ProductDraft product = catalogue.stream()
                .filter(draft -> number(draft) != null)
                .findFirst()
                .orElseThrow();
        String key = Objects.requireNonNull(number(product));
        double end = value(product, key);
        long upTo = catalogue.stream().filter(draft -> value(draft, key) <= end).count();
        long from = catalogue.stream().filter(draft -> value(draft, key) >= end).count();

        assertThat(search("filter." + key, ".." + end).total()).isEqualTo(upTo).isPositive();
        assertThat(search("filter." + key, end + "..").total()).isEqualTo(from).isPositive();
        assertThat(search("filter." + key, end + ".." + end).hits())
                .extracting(Hit::slug)
                .contains(product.slug());
    }

    private static @Nullable String number(ProductDraft product) {
        return product.attributes().entrySet().stream()
                .filter(attribute -> attribute.getValue() instanceof AttributeValue.Quantity)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** NaN when the product has no such number. */
    private static double value(ProductDraft product, String key) {
        return product.attributes().get(key) instanceof AttributeValue.Quantity(double number) ? number : Double.NaN;
    }

    @Test
    void misspeltWordsFindWhatWasMeantAndSaySo() {
        SearchResult found = search("q", "ofice chiar");
        assertThat(found.correctedQuery()).isEqualTo("office chair");
        assertThat(found.hits()).first().extracting(Hit::title).asString().containsIgnoringCase("office chair");
        assertThat(found.total()).isEqualTo(search("q", "office chair").total());
    }

    @Test
    void aNumberOfAProductFindsItFirst() {
        ProductDraft product = catalogue.get(catalogue.size() / 2);
        String sku = product.variants().getLast().sku().value();
        assertThat(search("q", sku).hits()).first().extracting(Hit::slug).isEqualTo(product.slug());
        assertThat(search("q", sku.toLowerCase(Locale.ROOT)).hits())
                .first()
                .extracting(Hit::slug)
                .isEqualTo(product.slug());
    }

    @Test
    void nothingIsFoundForWordsThatMeanNothingHere() {
        SearchResult nothing = search("q", "zzyzx qwfpgj");
        assertThat(nothing.total()).isZero();
        assertThat(nothing.hits()).isEmpty();
        assertThat(nothing.cursor()).isNull();
    }

    @Test
    void suggestsQueriesCategoriesAndProductsFromTwoCharactersOn() {
        Suggestions chairs = suggest("office ch");
        assertThat(chairs.queries())
                .allMatch(query -> query.startsWith("office ch"))
                .contains("office chairs");
        assertThat(chairs.categories()).isNotEmpty();
        assertThat(chairs.products())
                .allMatch(hit -> hit.title().toLowerCase(Locale.ROOT).contains("chair"));
        assertThat(suggest("o")).isEqualTo(new Suggestions(List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "a{2,}", "[^x]", "\"~<1-9>\"", "#@&", "\\\\", "chair)|("})
    void takesPunctuationInSuggestionsAsPunctuation(String typed) {
        assertThat(suggest(typed).queries()).allMatch(query -> query.startsWith(typed));
    }

    private Suggestions suggest(String typed) {
        return Objects.requireNonNull(
                search.suggest(new StoreId(STORE), typed, "en").block());
    }

    @Test
    void aNewPriceAndNewStockAreFoundWithinASecond() {
        PriceApi prices = clients.createClient(PriceApi.class);
        StockApi stock = clients.createClient(StockApi.class);
        Hit before = search("sort", "-price").hits().getLast();
        Set<String> skus = new HashSet<>();
        catalogue.stream()
                .filter(product -> product.slug().equals(before.slug()))
                .forEach(product -> product.variants()
                        .forEach(variant -> skus.add(variant.sku().value())));
        long dearer = 98_765_400L + ThreadLocalRandom.current().nextInt(99);
        skus.forEach(sku -> {
            prices.setPrice(
                            STAFF,
                            new StoreId(STORE),
                            new Sku(sku),
                            new Money(dearer, before.price().currency()))
                    .block();
            stock.setStock(STAFF, new StoreId(STORE), new Sku(sku), new StockLevel(7))
                    .block();
        });

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    Hit first = search("sort", "-price").hits().getFirst();
                    assertThat(first.slug()).isEqualTo(before.slug());
                    assertThat(first.price().minor()).isEqualTo(dearer);
                    assertThat(first.available()).isEqualTo(Math.multiplyExact(7, skus.size()));
                });
    }
}
