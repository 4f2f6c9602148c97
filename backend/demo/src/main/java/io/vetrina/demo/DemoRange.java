// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.demo.DemoRules.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The products of the demonstration store: of each member of {@link DemoRules} one per series, with its variants and prices. */
final class DemoRange {

    private static final String CURRENCY = "EUR";
    private static final LocalDate FIRST_RELEASE = LocalDate.of(2023, 1, 9);
    private static final Map<String, String> SWATCHES = Map.ofEntries(
            Map.entry("Black", "#2f343c"),
            Map.entry("Blue", "#4a78c4"),
            Map.entry("Burgundy", "#9c3446"),
            Map.entry("Cream", "#f3e8d2"),
            Map.entry("Cyan", "#35aed8"),
            Map.entry("Green", "#6d9b62"),
            Map.entry("Grey", "#858d97"),
            Map.entry("Kraft", "#c9a27a"),
            Map.entry("Magenta", "#d6488f"),
            Map.entry("Pink", "#ec9db2"),
            Map.entry("Red", "#d2474b"),
            Map.entry("Silver", "#c3c9d1"),
            Map.entry("White", "#f3f4f6"),
            Map.entry("Yellow", "#f0c13c"));

    private DemoRange() {}

    /** All products, in the order of the rules; related products are those of companion categories in the same place. */
    static List<ProductDraft> of(DemoRules rules) {
        List<ProductDraft> products = new ArrayList<>();
        for (Member member : rules.members()) {
            for (int place = 0; place < member.series().size(); place++) {
                products.add(product(member, place, products.size()));
            }
        }
        return products;
    }

    /** SKU of the product in that place of a member's series. */
    static Sku sku(String member, int place) {
        return new Sku(member.toUpperCase(Locale.ROOT) + "-" + (place + 1));
    }

    private static ProductDraft product(Member member, int place, int number) {
        Sku sku = sku(member.slug(), place);
        String brand = dealt(member.brands(), place);
        Map<String, Object> dealt = new LinkedHashMap<>();
        member.attributes().forEach((key, values) -> dealt.put(key, dealt(values, place)));
        String title = filled(member.title(), brand, member.series().get(place), dealt);
        Map<String, List<Object>> options = new LinkedHashMap<>();
        member.options().forEach((option, values) -> options.put(option, from(values, place)));
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        options.forEach((option, values) -> attributes.put(
                option.toLowerCase(Locale.ROOT),
                new AttributeValue.Terms(values.stream().map(Object::toString).toList())));
        dealt.forEach((key, value) -> attributes.put(key, typed(value)));
        return new ProductDraft(
                sku,
                Slugs.of(title, sku.value()),
                title,
                brand,
                member.text(),
                member.slug(),
                List.of(member.slug()),
                attributes,
                List.copyOf(options.keySet()),
                variants(member, sku, title, options, price(member, place, dealt)),
                List.of(),
                List.of(ean(number)),
                FIRST_RELEASE.plusDays(number * 37L % 900),
                Map.of(
                        "cross-sell",
                        member.companions().stream()
                                .map(slug -> sku(slug, place))
                                .toList()),
                List.of());
    }

    private static <T> T dealt(List<T> values, int place) {
        return values.get(place % values.size());
    }

    /** The values beginning with the one in that place, so that neighbours in a list show different colours. */
    private static List<Object> from(List<Object> values, int place) {
        List<Object> turned = new ArrayList<>(values);
        Collections.rotate(turned, -place);
        return turned;
    }

    private static String filled(String template, String brand, String series, Map<String, Object> attributes) {
        String title = template.replace("{brand}", brand).replace("{series}", series);
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            title = title.replace(
                    "{" + attribute.getKey() + "}", attribute.getValue().toString());
        }
        return title;
    }

    private static AttributeValue typed(Object value) {
        return switch (value) {
            case Boolean flag -> new AttributeValue.Flag(flag);
            case Number number -> new AttributeValue.Quantity(number.doubleValue());
            default -> new AttributeValue.Terms(List.of(value.toString()));
        };
    }

    /** Rises along the series, slowly at first; more pieces cost less each; ends in 9. In cents. */
    private static long price(Member member, int place, Map<String, Object> attributes) {
        double fineness = Math.pow(place / (member.series().size() - 1.0), 1.7);
        double piece = member.lowest() + fineness * (member.highest() - member.lowest());
        double pieces = attributes.get("pieces") instanceof Number number ? number.doubleValue() : 1;
        return Math.round(piece * Math.pow(pieces, 0.93) / 10) * 10 + 9;
    }

    private static List<VariantDraft> variants(
            Member member, Sku sku, String title, Map<String, List<Object>> options, long price) {
        List<VariantDraft> variants = new ArrayList<>();
        options.forEach((option, values) -> values.forEach(each -> {
            String value = each.toString();
            Sku own = new Sku(sku.value() + "-" + value.toUpperCase(Locale.ROOT));
            variants.add(new VariantDraft(
                    title + ", " + value,
                    Map.of(option, value),
                    SWATCHES.get(value),
                    List.of(),
                    offer(member, own, price)));
        }));
        return variants.isEmpty()
                ? List.of(new VariantDraft(title, Map.of(), null, List.of(), offer(member, sku, price)))
                : variants;
    }

    private static ImportedOffer offer(Member member, Sku sku, long price) {
        List<PriceBreak> breaks = member.every() > 0
                ? List.of(off(price, 5, 5), off(price, 10, 9), off(price, 50, 15))
                : price < 50_000 ? List.of(off(price, 4, 5), off(price, 12, 9)) : List.of(off(price, 4, 4));
        Money listPrice = new Money(price, CURRENCY);
        return new ImportedOffer(sku, listPrice, breaks, OpeningStock.of(sku), MadeUpCost.of(sku, listPrice));
    }

    private static PriceBreak off(long price, int quantity, int percent) {
        return new PriceBreak(quantity, new Money(price - price * percent / 100, CURRENCY));
    }

    /** A code of the range 20 to 29, which GS1 leaves to shops for their own use, with its check digit. */
    private static String ean(int number) {
        String body = "2000%08d".formatted(number * 7919L % 100_000_000L);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }
}
