// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.CsvRows;
import io.vetrina.catalog.importing.PlainText;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Sku;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads Magento's product export: rows of configurable products list their variants, which have rows of their own before or behind.
 * The files are read twice: first for which product each variant belongs to, then for the rows; a row is held in memory only
 * until all variants of its product were met.
 */
public final class MagentoProducts {

    private static final String[] REQUIRED = {"sku", "product_type", "name", "price"};
    private static final String VARIATIONS = "configurable_variations";

    /** What is kept of the row of a variant. */
    private record Variant(Position position, ImportedOffer offer, List<String> pictures) {}

    private final MagentoRules rules;
    private final MagentoOffer offers;
    private final MagentoDrafts drafts;
    private final CatalogueSink sink;
    /** The configurable product of each variant. */
    private final Map<String, String> parents = new HashMap<>();

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Variant> held = new HashMap<>();
    /** Variants whose row was refused. */
    private final Set<String> refused = new HashSet<>();

    private final Map<String, CsvRow> waiting = new LinkedHashMap<>();
    private boolean viewsNoted;

    public MagentoProducts(StoreTerms terms, MagentoRules rules, CatalogueSink sink) {
        this.rules = rules;
        this.offers = new MagentoOffer(terms, sink);
        this.drafts = new MagentoDrafts(rules);
        this.sink = sink;
    }

    public void read(Collection<InputFile> files) throws IOException {
        Set<String> options = new LinkedHashSet<>();
        for (InputFile file : files) {
            each(file, Silence.SINK, row -> list(row, options));
        }
        rules.options(options);
        for (InputFile file : files) {
            each(file, sink, this::take);
        }
        List.copyOf(waiting.values()).forEach(this::tell);
        held.values().forEach(variant -> orphan(variant.position()));
    }

    private interface RowReader {
        void read(CsvRow row);
    }

    private static void each(InputFile file, CatalogueSink sink, RowReader reader) throws IOException {
        try (CsvRows rows = CsvRows.open(file.name(), file.open(), sink, REQUIRED)) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                reader.read(row);
            }
        }
    }

    private void list(CsvRow row, Set<String> options) {
        if (row.get("product_type").equals("configurable")) {
            for (MagentoVariation variation : MagentoVariation.list(row.get(VARIATIONS))) {
                parents.putIfAbsent(variation.sku(), row.get("sku"));
                options.addAll(variation.options().keySet());
            }
        }
    }

    private void take(CsvRow row) {
        String sku = row.get("sku");
        if (!row.get("store_view_code").isEmpty()) {
            if (!viewsNoted) {
                viewsNoted = true;
                sink.note(row.position(), "store_view_code", "Rows of a store view (translations) are not read.");
            }
        } else if (!seen.add(sku)) {
            sink.refuse(
                    row.position(),
                    "sku",
                    "A row before has the same SKU \"" + InvalidValue.abbreviated(sku) + "\"; this one was left out.");
        } else {
            switch (row.get("product_type")) {
                case "simple", "virtual" -> simple(row);
                case "configurable" -> configurable(row);
                default ->
                    sink.refuse(
                            row.position(),
                            "product_type",
                            "Products of the type \"" + InvalidValue.abbreviated(row.get("product_type"))
                                    + "\" are not imported.");
            }
        }
    }

    private void simple(CsvRow row) {
        String sku = row.get("sku");
        String parent = parents.get(sku);
        if (parent == null && row.get("visibility").equals("Not Visible Individually")) {
            orphan(row.position());
            return;
        }
        try {
            ImportedOffer offer = offers.of(row);
            if (parent == null) {
                String title = PlainText.of(row.get("name"));
                sink.product(
                        row.position(),
                        drafts.product(
                                row, offer.sku(), List.of(new VariantDraft(title, Map.of(), null, List.of(), offer))));
            } else {
                held.put(sku, new Variant(row.position(), offer, drafts.pictures(row)));
            }
        } catch (RowFault e) {
            refuse(row, e);
            if (parent != null) {
                refused.add(sku);
            }
        }
        CsvRow configurable = parent == null ? null : waiting.get(parent);
        if (configurable != null && isComplete(configurable)) {
            tell(configurable);
        }
    }

    private void refuse(CsvRow row, RowFault fault) {
        sink.refuse(row.position(), fault.field(), fault.reason());
        if (parents.get(row.get("sku")) == null) {
            keep(row.get("sku"));
        }
    }

    private void orphan(Position position) {
        sink.refuse(position, "sku", "No configurable product lists this variant.");
    }

    private void configurable(CsvRow row) {
        waiting.put(row.get("sku"), row);
        if (isComplete(row)) {
            tell(row);
        }
    }

    /** Whether the rows of all variants were met. */
    private boolean isComplete(CsvRow row) {
        return MagentoVariation.list(row.get(VARIATIONS)).stream()
                .map(MagentoVariation::sku)
                .allMatch(sku -> held.containsKey(sku) || refused.contains(sku));
    }

    private void tell(CsvRow row) {
        waiting.remove(row.get("sku"));
        List<VariantDraft> variants = new ArrayList<>();
        List<String> keep = new ArrayList<>();
        Map<Map<String, String>, Sku> byOptions = new HashMap<>();
        for (MagentoVariation variation : MagentoVariation.list(row.get(VARIATIONS))) {
            Variant variant = variant(row, variation);
            if (variant == null) {
                if (refused.contains(variation.sku())) {
                    keep.add(variation.sku());
                }
                continue;
            }
            Sku same =
                    byOptions.putIfAbsent(variation.options(), variant.offer().sku());
            if (same != null) {
                sink.refuse(
                        variant.position(),
                        VARIATIONS,
                        "The variant has the same options as " + same + " " + variation.options()
                                + "; it was left out.");
                keep.add(variation.sku());
            } else {
                variants.add(draft(row, variation, variant));
            }
        }
        keep.forEach(this::keep);
        try {
            if (variants.isEmpty()) {
                throw new RowFault(VARIATIONS, "The product has no variants.");
            }
            sink.product(row.position(), drafts.product(row, MagentoOffer.sku(row), variants));
        } catch (RowFault e) {
            refuse(row, e);
        }
    }

    private @Nullable Variant variant(CsvRow row, MagentoVariation variation) {
        if (!row.get("sku").equals(parents.get(variation.sku()))) {
            sink.refuse(
                    row.position(),
                    VARIATIONS,
                    "The variant \"" + InvalidValue.abbreviated(variation.sku()) + "\" belongs to "
                            + parents.get(variation.sku()) + "; it was left out here.");
            return null;
        }
        Variant variant = held.remove(variation.sku());
        if (variant == null && !refused.contains(variation.sku())) {
            sink.refuse(
                    row.position(),
                    VARIATIONS,
                    "No row describes the variant \"" + InvalidValue.abbreviated(variation.sku())
                            + "\"; it was left out.");
        }
        return variant;
    }

    private VariantDraft draft(CsvRow row, MagentoVariation variation, Variant variant) {
        String swatch = variation.options().entrySet().stream()
                .map(option -> rules.swatch(option.getKey(), option.getValue()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String title = PlainText.of(row.get("name")) + ", "
                + String.join(", ", variation.options().values());
        return new VariantDraft(title, variation.options(), swatch, variant.pictures(), variant.offer());
    }

    private void keep(String sku) {
        try {
            sink.keep(new Sku(sku));
        } catch (InvalidValue e) {
            // Nothing in the store can have it.
        }
    }
}
