// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.catalog.PastOrder;
import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CategoryDraft;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.shared.Sku;
import io.vetrina.illustration.Illustrations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoSourceTest {
    private final Told told = Told.byTheSource();

    @Test
    void sellsAboutThreeHundredProductsInThirtyCategories() {
        assertThat(told.products).hasSizeBetween(290, 320);
        assertThat(told.categories.values().stream().filter(category -> category.parent() != null))
                .hasSizeBetween(29, 32);
        assertThat(told.products).extracting(ProductDraft::slug).doesNotHaveDuplicates();
        assertThat(told.products.stream()
                        .flatMap(product -> product.variants().stream().map(VariantDraft::sku)))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(600);
    }

    @Test
    void fillsEveryTitleAndDescribesByKnownAttributes() {
        assertThat(told.products).allSatisfy(product -> {
            assertThat(product.title()).doesNotContain("{", "}");
            assertThat(told.attributes).containsAll(product.attributes().keySet());
            assertThat(told.categories).containsKeys(product.categories().getFirst());
            assertThat(told.categories.get(product.categories().getFirst()).names())
                    .containsKeys("en", "it");
        });
    }

    @Test
    void pricesRiseAlongASeriesAndFallWithQuantity() {
        assertThat(told.products).flatExtracting(ProductDraft::variants).allSatisfy(variant -> {
            var offer = variant.offer();
            long last = offer.listPrice().minor();
            for (var step : offer.breaks()) {
                assertThat(step.price().minor()).isLessThan(last).isPositive();
                last = step.price().minor();
            }
        });
        assertThat(price("DESKS-10")).isGreaterThan(price("DESKS-1"));
    }

    private long price(String sku) {
        return told.products.stream()
                .filter(product -> product.sku().value().equals(sku))
                .findFirst()
                .orElseThrow()
                .variants()
                .getFirst()
                .offer()
                .listPrice()
                .minor();
    }

    @Test
    void everyProductHasADrawingOfItsKind() {
        assertThat(told.products)
                .extracting(product -> Illustrations.kindOf(product.title(), Map.of(), ""))
                .doesNotContain("parcel");
        Map<String, Set<String>> kinds = told.products.stream()
                .collect(Collectors.groupingBy(
                        ProductDraft::type,
                        Collectors.mapping(
                                product -> Illustrations.kindOf(product.title(), Map.of(), ""), Collectors.toSet())));
        assertThat(kinds.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    @Test
    void shoppersAreSimulatedAndBuyWhatTheStoreSells() {
        Set<Sku> sold = told.products.stream()
                .flatMap(product -> product.variants().stream().map(VariantDraft::sku))
                .collect(Collectors.toSet());
        assertThat(told.orders).hasSizeGreaterThan(2_000).allSatisfy(order -> {
            assertThat(order.simulated()).isTrue();
            assertThat(order.lines()).isNotEmpty().allSatisfy(line -> {
                assertThat(sold).contains(line.sku());
                assertThat(line.quantity()).isPositive();
            });
        });
        assertThat(told.orders.getFirst().placedAt())
                .isBefore(told.orders.getLast().placedAt());
    }

    @Test
    void shoppersComeBackForTheSameThingAndTakeWhatGoesWithIt() {
        Map<String, Set<Sku>> before = new HashMap<>();
        int again = 0;
        int lines = 0;
        int baskets = 0;
        for (PastOrder order : told.orders) {
            Set<Sku> owned = before.computeIfAbsent(String.valueOf(order.customer()), customer -> new HashSet<>());
            baskets += order.lines().size() > 1 ? 1 : 0;
            for (PastOrder.Line line : order.lines()) {
                lines++;
                again += owned.add(line.sku()) ? 0 : 1;
            }
        }
        assertThat(again / (double) lines).isBetween(0.2, 0.7);
        assertThat(baskets / (double) told.orders.size()).isGreaterThan(0.4);
    }

    @Test
    void tellsTheSameEveryTime() {
        Told again = Told.byTheSource();
        assertThat(again.products).isEqualTo(told.products);
        assertThat(again.orders).isEqualTo(told.orders);
    }

    /** Everything that the source tells. */
    private static final class Told implements CatalogueSink {
        private final Map<String, CategoryDraft> categories = new HashMap<>();
        private final Set<String> attributes = new HashSet<>();
        private final List<ProductDraft> products = new ArrayList<>();
        private final List<PastOrder> orders = new ArrayList<>();

        static Told byTheSource() {
            Told told = new Told();
            new DemoSource().read(told);
            return told;
        }

        @Override
        public void category(CategoryDraft category) {
            categories.put(category.slug(), category);
        }

        @Override
        public void attribute(AttributeDraft attribute) {
            attributes.add(attribute.key());
        }

        @Override
        public void product(Position position, ProductDraft product) {
            products.add(product);
        }

        @Override
        public void pastOrder(Position position, PastOrder order) {
            orders.add(order);
        }

        @Override
        public void refuse(Position position, String field, String reason) {
            throw new AssertionError(position + " " + field + ": " + reason);
        }
    }
}
