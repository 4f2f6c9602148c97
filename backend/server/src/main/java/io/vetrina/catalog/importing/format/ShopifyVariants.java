// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.Amounts;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the variants of a Shopify product of its rows. One that cannot be read is refused under its own line; the others stay. */
final class ShopifyVariants {

    private final StoreTerms terms;
    private final CatalogueSink sink;
    private final List<String> names;
    private final String title;

    ShopifyVariants(StoreTerms terms, CatalogueSink sink, CsvRow first, String title) {
        this.terms = terms;
        this.sink = sink;
        this.title = title;
        this.names = names(first);
    }

    /** Names of the options in which the variants differ; Shopify writes "Title" where there is only one. */
    private static List<String> names(CsvRow first) {
        List<String> names = new ArrayList<>();
        for (int option = 1; option <= ShopifyColumns.OPTIONS; option++) {
            String name = ShopifyColumns.optionName(first, option);
            boolean none = name.isEmpty()
                    || name.equalsIgnoreCase("Title")
                            && ShopifyColumns.optionValue(first, option).equalsIgnoreCase("Default Title");
            if (!none) {
                names.add(name);
            }
        }
        return names;
    }

    List<String> optionNames() {
        return names;
    }

    static String optionKey(String name) {
        String key = Attributes.key(name);
        return key.isEmpty() ? "option_" + Integer.toHexString(name.hashCode()) : key;
    }

    List<VariantDraft> read(List<CsvRow> rows) {
        List<VariantDraft> variants = new ArrayList<>();
        Map<Map<String, String>, Sku> byOptions = new HashMap<>();
        Set<Sku> skus = new HashSet<>();
        List<Sku> keep = new ArrayList<>();
        int number = 0;
        for (CsvRow row : rows) {
            boolean first = number++ == 0;
            if (!first && !isVariant(row)) {
                continue;
            }
            Sku sku = null;
            try {
                Map<String, String> options = options(row);
                sku = sku(row, options);
                if (!skus.add(sku)) {
                    throw new RowFault(
                            "Variant SKU", "A row before has the same SKU \"" + sku + "\"; this one was left out.");
                }
                Sku same = byOptions.putIfAbsent(options, sku);
                if (same != null) {
                    throw new RowFault(
                            "Option1 Value",
                            "The variant has the same options as " + same + " " + options + "; it was left out.");
                }
                variants.add(variant(row, sku, options));
            } catch (RowFault e) {
                sink.refuse(row.position(), e.field(), e.reason());
                if (sku != null && variants.stream().map(VariantDraft::sku).noneMatch(sku::equals)) {
                    keep.add(sku);
                }
            }
        }
        keep.forEach(sink::keep);
        return variants;
    }

    /** The first row of a product is one, and those that say something of one; others only name more pictures. */
    private static boolean isVariant(CsvRow row) {
        return !ShopifyColumns.SKU.of(row).isEmpty()
                || !ShopifyColumns.PRICE.of(row).isEmpty()
                || !ShopifyColumns.optionValue(row, 1).isEmpty();
    }

    private VariantDraft variant(CsvRow row, Sku sku, Map<String, String> options) throws RowFault {
        String image = ShopifyColumns.VARIANT_IMAGE.of(row);
        ImportedOffer offer = offer(row, sku);
        return new VariantDraft(
                options.isEmpty() ? title : title + ", " + String.join(", ", options.values()),
                options,
                null,
                image.isEmpty() ? List.of() : List.of(image),
                offer);
    }

    private Map<String, String> options(CsvRow row) throws RowFault {
        Map<String, String> options = new LinkedHashMap<>();
        for (int option = 1; option <= names.size(); option++) {
            String value = ShopifyColumns.optionValue(row, option);
            if (value.isEmpty()) {
                throw new RowFault(
                        "Option" + option + " Value",
                        "The variant has no value of the option \"" + names.get(option - 1) + "\".");
            }
            options.put(optionKey(names.get(option - 1)), value);
        }
        return options;
    }

    /** Shopify lets a variant have no SKU: then its handle and options name it. */
    private Sku sku(CsvRow row, Map<String, String> options) throws RowFault {
        String written = ShopifyColumns.SKU.of(row);
        try {
            if (!written.isEmpty()) {
                return new Sku(written);
            }
            List<String> parts = new ArrayList<>(List.of(ShopifyColumns.HANDLE.of(row)));
            parts.addAll(options.values());
            Sku made = new Sku(short64(Slugs.of(String.join(" ", parts))));
            sink.note(row.position(), "Variant SKU", "The variant has no SKU; it is called \"" + made + "\".");
            return made;
        } catch (InvalidValue e) {
            throw new RowFault(
                    "Variant SKU", "\"" + InvalidValue.abbreviated(written) + "\" cannot be a SKU: " + e.detail());
        }
    }

    /** At most as long as a SKU may be, still different for different texts. */
    static String short64(String text) {
        return text.length() <= 64 ? text : text.substring(0, 55) + "-" + Integer.toHexString(text.hashCode());
    }

    private ImportedOffer offer(CsvRow row, Sku sku) throws RowFault {
        String cost = ShopifyColumns.COST.of(row);
        return new ImportedOffer(
                sku, price(row), List.of(), units(row), cost.isEmpty() ? null : amount("Cost per item", cost));
    }

    private Money price(CsvRow row) throws RowFault {
        String written = ShopifyColumns.PRICE.of(row);
        if (written.isEmpty()) {
            throw new RowFault("Variant Price", "There is no price.");
        }
        Money price = amount("Variant Price", written);
        if (price.minor() == 0) {
            throw new RowFault("Variant Price", "The price is not above zero.");
        }
        return price;
    }

    private Money amount(String field, String written) throws RowFault {
        try {
            return new Money(Amounts.minor(written, terms.currency()), terms.currency());
        } catch (IllegalArgumentException e) {
            throw new RowFault(field, String.valueOf(e.getMessage()));
        }
    }

    private int units(CsvRow row) throws RowFault {
        String written = ShopifyColumns.QUANTITY.of(row);
        if (ShopifyColumns.TRACKER.isIn(row) && ShopifyColumns.TRACKER.of(row).isEmpty()) {
            return MagentoOffer.NOT_COUNTED;
        }
        if (written.isEmpty() || written.startsWith("-")) {
            String why = written.isEmpty() ? "There is no quantity" : "The quantity is negative";
            sink.note(row.position(), "Variant Inventory Qty", why + "; taken as 0 units.");
            return 0;
        }
        try {
            return Amounts.units(written);
        } catch (IllegalArgumentException e) {
            throw new RowFault("Variant Inventory Qty", String.valueOf(e.getMessage()));
        }
    }
}
