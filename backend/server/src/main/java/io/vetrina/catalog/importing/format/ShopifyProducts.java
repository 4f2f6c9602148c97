// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.Amounts;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.PlainText;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes products of the rows under one handle. */
final class ShopifyProducts {

    private static final String TAGS = "tags";

    private final StoreTerms terms;
    private final CatalogueSink sink;
    private final CategoryPaths categories;

    ShopifyProducts(StoreTerms terms, CatalogueSink sink) {
        this.terms = terms;
        this.sink = sink;
        this.categories = new CategoryPaths(terms.locale(), sink);
    }

    void read(List<CsvRow> rows) {
        CsvRow first = rows.getFirst();
        String hidden = hidden(first);
        if (!hidden.isEmpty()) {
            sink.note(first.position(), "Published", "The product is " + hidden + " in the source; it was left out.");
            return;
        }
        if (ShopifyColumns.GIFT_CARD.of(first).equalsIgnoreCase("true")) {
            sink.refuse(first.position(), "Gift Card", "Gift cards are not imported.");
            return;
        }
        String title = PlainText.of(ShopifyColumns.TITLE.of(first));
        if (title.isEmpty()) {
            sink.refuse(
                    first.position(),
                    "Title",
                    "The first row of \"" + InvalidValue.abbreviated(ShopifyColumns.HANDLE.of(first))
                            + "\" has no title.");
            return;
        }
        ShopifyVariants variants = new ShopifyVariants(terms, sink, first, title);
        List<VariantDraft> drafts = variants.read(rows);
        Sku sku = sku(first, variants, drafts);
        if (drafts.isEmpty()) {
            sink.keep(sku);
        } else {
            sink.product(first.position(), product(rows, sku, title, variants, drafts));
        }
    }

    /** Why shoppers do not see the product, empty when they do. */
    private static String hidden(CsvRow first) {
        String status = ShopifyColumns.STATUS.of(first);
        if (!status.isEmpty() && !status.equalsIgnoreCase("active")) {
            return InvalidValue.abbreviated(status.toLowerCase(java.util.Locale.ROOT));
        }
        String published = ShopifyColumns.PUBLISHED.of(first);
        return published.equalsIgnoreCase("false") || published.equalsIgnoreCase("no") ? "not published" : "";
    }

    /** Shopify's products have no SKU: one without options has that of its variant, others are called by their handle. */
    private static Sku sku(CsvRow first, ShopifyVariants variants, List<VariantDraft> drafts) {
        if (variants.optionNames().isEmpty() && drafts.size() == 1) {
            return drafts.getFirst().sku();
        }
        String handle = ShopifyColumns.HANDLE.of(first);
        try {
            return new Sku(handle);
        } catch (InvalidValue e) {
            String slug = Slugs.of(handle);
            return new Sku(ShopifyVariants.short64(
                    (slug.isEmpty() ? "h" : slug) + "-" + Integer.toHexString(handle.hashCode())));
        }
    }

    private ProductDraft product(
            List<CsvRow> rows, Sku sku, String title, ShopifyVariants variants, List<VariantDraft> drafts) {
        CsvRow first = rows.getFirst();
        String handle = Slugs.of(ShopifyColumns.HANDLE.of(first));
        String vendor = ShopifyColumns.VENDOR.of(first);
        String body = ShopifyColumns.BODY.of(first);
        String type = ShopifyColumns.TYPE.of(first);
        List<String> path = path(ShopifyColumns.CATEGORY.of(first), type);
        for (String name : variants.optionNames()) {
            Attributes.declare(sink, terms.locale(), ShopifyVariants.optionKey(name), name, true);
        }
        return new ProductDraft(
                sku,
                handle.isEmpty() ? Slugs.of(title, sku.value()) : handle,
                title,
                vendor.isEmpty() ? null : vendor,
                body.isEmpty() ? null : body,
                Slugs.of(type.isEmpty() ? path.isEmpty() ? "other" : path.getLast() : type),
                List.of(categories.slug(path)),
                attributes(first, drafts),
                variants.optionNames().stream().map(ShopifyVariants::optionKey).toList(),
                drafts,
                pictures(rows),
                rows.stream()
                        .map(ShopifyColumns.BARCODE::of)
                        .filter(code -> !code.isEmpty() && code.length() <= 80)
                        .distinct()
                        .toList(),
                null,
                Map.of(),
                List.of());
    }

    /** Shopify's taxonomy parts levels with {@code >}; the merchant's own type is one level. */
    private static List<String> path(String category, String type) {
        if (category.isEmpty() || category.equalsIgnoreCase("Uncategorized")) {
            return type.isEmpty() ? List.of() : List.of(type);
        }
        return Arrays.stream(category.split("\\s*>\\s*", -1))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private Map<String, AttributeValue> attributes(CsvRow first, List<VariantDraft> drafts) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>(Attributes.ofOptions(drafts));
        List<String> tags = Arrays.stream(ShopifyColumns.TAGS.of(first).split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (!tags.isEmpty()) {
            Attributes.declare(sink, terms.locale(), TAGS, "Tags", true);
            attributes.putIfAbsent(TAGS, new AttributeValue.Terms(tags));
        }
        return attributes;
    }

    /** In the order of their positions; those without one come last, as they stand. */
    private List<String> pictures(List<CsvRow> rows) {
        Map<String, Integer> positions = new HashMap<>();
        List<String> pictures = new ArrayList<>();
        for (CsvRow row : rows) {
            String address = ShopifyColumns.IMAGE.of(row);
            if (!address.isEmpty() && positions.putIfAbsent(address, position(row)) == null) {
                pictures.add(address);
            }
        }
        pictures.sort(Comparator.comparing(address -> positions.getOrDefault(address, Integer.MAX_VALUE)));
        return pictures;
    }

    private int position(CsvRow row) {
        String written = ShopifyColumns.IMAGE_POSITION.of(row);
        if (written.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        try {
            return Amounts.units(written);
        } catch (IllegalArgumentException e) {
            sink.note(row.position(), "Image Position", "Not a position; the picture comes last.");
            return Integer.MAX_VALUE;
        }
    }
}
