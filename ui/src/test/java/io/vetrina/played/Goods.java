// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.catalog.TaxDisplay;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two stores; the first has a shirt in colours and sizes, a lantern with price breaks, and thirty notebooks. */
public final class Goods {

    public static final String STORE = "corner";

    private static final Map<String, String> COLOURS = Map.of("Green", "#3f8f5f", "Blue", "#3a6ea5", "Red", "#c14a3a");

    private final Map<String, Product> products = new LinkedHashMap<>();

    Goods() {
        put(shirt());
        put(simple(
                "lantern",
                "LAN-1",
                "White Metal Lantern",
                "lights",
                649,
                6,
                List.of(new PriceBreak(6, euros(599)), new PriceBreak(24, euros(545)))));
        put(simple(
                "lamp",
                "LMP-1",
                "Brass Desk Lamp with a <Very> Long Name & an Ampersand in it",
                "lights",
                8_950,
                0,
                List.of()));
        for (int number = 1; number <= 30; number++) {
            put(simple(
                    "notebook-" + number,
                    "NB-" + number,
                    "Notebook No. " + number,
                    "paper",
                    200 + 35L * number,
                    3 * number,
                    List.of()));
        }
    }

    public static Money euros(long cents) {
        return new Money(cents, "EUR");
    }

    List<Store> stores() {
        return List.of(
                new Store(
                        STORE,
                        "Corner",
                        "Good things for a desk",
                        "EUR",
                        List.of("en", "it"),
                        "open",
                        products.size(),
                        List.of("Made up for tests."),
                        "IT",
                        TaxDisplay.GROSS),
                new Store(
                        "attic",
                        "Attic",
                        "Odds and ends",
                        "GBP",
                        List.of("en"),
                        "open",
                        0,
                        List.of(),
                        "GB",
                        TaxDisplay.GROSS));
    }

    List<Category> categories() {
        return List.of(
                category("clothes", "Clothes", "shirt"),
                category("lights", "Lights", "lantern"),
                category("paper", "Paper", "notebook-1"));
    }

    Optional<Product> product(String slug) {
        return Optional.ofNullable(products.get(slug));
    }

    List<Product> all() {
        return List.copyOf(products.values());
    }

    Optional<Product.Variant> variant(String sku) {
        return products.values().stream()
                .flatMap(product -> product.variants().stream())
                .filter(one -> one.sku().equals(sku))
                .findFirst();
    }

    Product of(String sku) {
        return products.values().stream()
                .filter(product ->
                        product.variants().stream().anyMatch(one -> one.sku().equals(sku)))
                .findFirst()
                .orElseThrow();
    }

    static String picture(String slug) {
        return "/api/stores/" + STORE + "/media/" + slug + ".svg";
    }

    static Hit hit(Product product) {
        List<String> swatches = product.variants().stream()
                .map(Product.Variant::swatch)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        return new Hit(
                product.slug(),
                product.sku(),
                product.title(),
                product.brand(),
                product.images().getFirst(),
                product.price(),
                false,
                product.available(),
                product.variants().size(),
                swatches,
                product.rating(),
                product.reviews().size());
    }

    private void put(Product product) {
        products.put(product.slug(), product);
    }

    private Category category(String slug, String name, String example) {
        long count = products.values().stream()
                .filter(product -> product.categories().getLast().slug().equals(slug))
                .count();
        return new Category(slug, name, count, picture(example), List.of());
    }

    private static Product simple(
            String slug,
            String sku,
            String title,
            String category,
            long cents,
            int available,
            List<PriceBreak> breaks) {
        Product.Variant only =
                new Product.Variant(sku, title, Map.of(), null, euros(cents), breaks, available, List.of());
        List<Product.Attribute> attributes = List.of(
                new Product.Attribute("width", "Width", "number", "12.5", "cm"),
                new Product.Attribute("boxed", "Boxed", "boolean", "true", null));
        return new Product(
                slug,
                sku,
                title,
                "Bottega",
                "Made to be used.<script>alert(1)</script>",
                List.of(new CategoryLink(category, category)),
                List.of(picture(slug)),
                attributes,
                List.of(),
                List.of(only),
                euros(cents),
                available,
                Map.of(),
                null,
                List.of());
    }

    private static Product shirt() {
        List<Product.Variant> variants = new ArrayList<>();
        for (String colour : List.of("Green", "Blue", "Red")) {
            for (String size : List.of("S", "M", "L")) {
                String sku = "SHIRT-" + colour.charAt(0) + "-" + size;
                int available = colour.equals("Red") && size.equals("L") ? 0 : 20;
                variants.add(new Product.Variant(
                        sku,
                        "Linen Shirt " + colour + " " + size,
                        Map.of("color", colour, "size", size),
                        COLOURS.get(colour),
                        euros(4_995),
                        List.of(),
                        available,
                        List.of(picture("shirt-" + colour.toLowerCase(java.util.Locale.ROOT)))));
            }
        }
        List<Product.Review> reviews = List.of(
                new Product.Review("Lovely", "Cool in summer.", 5, "Ada"),
                new Product.Review("Good", "A bit long.", 4, "Bea"));
        return new Product(
                "shirt",
                "SHIRT-G-S",
                "Linen Shirt",
                null,
                "<p>Washed <b>linen</b>.</p>",
                List.of(new CategoryLink("clothes", "Clothes")),
                List.of(picture("shirt-green"), picture("shirt-blue")),
                List.of(),
                List.of("color", "size"),
                variants,
                euros(4_995),
                160,
                Map.of(),
                4.5,
                reviews);
    }
}
