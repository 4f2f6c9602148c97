// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.Amounts;
import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CategoryDraft;
import io.vetrina.catalog.importing.JsonObjects;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.catalog.importing.format.VetrinaLines.AttributeLine;
import io.vetrina.catalog.importing.format.VetrinaLines.CategoryLine;
import io.vetrina.catalog.importing.format.VetrinaLines.Line;
import io.vetrina.catalog.importing.format.VetrinaLines.ProductLine;
import io.vetrina.catalog.importing.format.VetrinaLines.VariantLine;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads Vetrina's own JSON Lines: categories and attributes before the products that name them. */
final class VetrinaJson {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 200;

    private final StoreTerms terms;
    private final CatalogueSink sink;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final Set<String> categories = new HashSet<>();
    private final Map<String, AttributeDraft.Type> attributes = new HashMap<>();

    VetrinaJson(StoreTerms terms, CatalogueSink sink) {
        this.terms = terms;
        this.sink = sink;
    }

    void read(InputFile file) throws IOException {
        try (JsonObjects objects = new JsonObjects(file.name(), file.open(), sink)) {
            for (String text = objects.next(); text != null; text = objects.next()) {
                try {
                    line(objects.position(), json.readValue(text, Line.class));
                } catch (JacksonException e) {
                    sink.refuse(objects.position(), field(e), "Cannot be read: " + e.getOriginalMessage());
                } catch (RowFault e) {
                    sink.refuse(objects.position(), e.field(), e.reason());
                }
            }
        }
    }

    private static String field(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "object" : path.toString();
    }

    private void line(Position position, Line line) throws RowFault {
        if (line.members() != 1) {
            throw new RowFault("object", "A line has one member: category, attribute or product.");
        }
        if (line.category() != null) {
            category(line.category());
        } else if (line.attribute() != null) {
            attribute(line.attribute());
        } else if (line.product() != null) {
            product(position, line.product());
        }
    }

    private void category(CategoryLine line) throws RowFault {
        slug("category.slug", line.slug());
        required("category.names", line.names());
        if (line.names().isEmpty()) {
            throw new RowFault("category.names", "The category has no name.");
        }
        if (line.parent() != null && !categories.contains(line.parent())) {
            throw new RowFault(
                    "category.parent",
                    "No line before names the category \"" + InvalidValue.abbreviated(line.parent()) + "\".");
        }
        categories.add(line.slug());
        sink.category(new CategoryDraft(line.slug(), line.parent(), line.names()));
    }

    private void attribute(AttributeLine line) throws RowFault {
        required("attribute.key", line.key());
        required("attribute.kind", line.kind());
        AttributeDraft.Type type;
        try {
            type = AttributeDraft.Type.valueOf(line.kind().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RowFault("attribute.kind", "The kinds are text, number, boolean and enum.");
        }
        Map<String, String> labels =
                line.labels() == null || line.labels().isEmpty() ? Map.of(terms.locale(), line.key()) : line.labels();
        declare(new AttributeDraft(line.key(), type, line.unit(), line.facet(), labels));
    }

    private void declare(AttributeDraft draft) {
        attributes.putIfAbsent(draft.key(), draft.type());
        sink.attribute(draft);
    }

    private void product(Position position, ProductLine line) throws RowFault {
        Sku sku = sku("product.sku", line.sku());
        try {
            required("product.title", line.title());
            List<String> places = new ArrayList<>(line.categories());
            for (String place : places) {
                if (!categories.contains(place)) {
                    throw new RowFault(
                            "product.categories",
                            "No line before names the category \"" + InvalidValue.abbreviated(place) + "\".");
                }
            }
            String slug = line.slug() == null ? Slugs.of(line.title(), sku.value()) : slug("product.slug", line.slug());
            sink.product(
                    position,
                    new ProductDraft(
                            sku,
                            slug,
                            line.title(),
                            line.brand(),
                            line.description(),
                            line.type() == null ? places.isEmpty() ? "" : places.getFirst() : line.type(),
                            places,
                            values(line),
                            line.options(),
                            variants(line),
                            line.images(),
                            line.identifiers(),
                            line.released(),
                            relations(line),
                            line.reviews()));
        } catch (RowFault e) {
            sink.keep(sku);
            throw e;
        }
    }

    private Map<String, AttributeValue> values(ProductLine line) throws RowFault {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (var each : line.attributes().entrySet()) {
            String field = "product.attributes." + each.getKey();
            AttributeValue value = VetrinaLines.value(each.getValue());
            if (value == null) {
                throw new RowFault(field, "Neither a text, a number, true or false, nor a list of texts.");
            }
            AttributeDraft.Type type = type(value);
            AttributeDraft.Type known = attributes.get(each.getKey());
            if (known == null) {
                declare(new AttributeDraft(each.getKey(), type, null, false, Map.of(terms.locale(), each.getKey())));
            } else if (known != type) {
                throw new RowFault(
                        field,
                        "The value is of the kind " + type.name().toLowerCase(Locale.ROOT)
                                + ", the attribute of the kind " + known.name().toLowerCase(Locale.ROOT) + ".");
            }
            values.put(each.getKey(), value);
        }
        return values;
    }

    private static AttributeDraft.Type type(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> AttributeDraft.Type.TEXT;
            case AttributeValue.Quantity quantity -> AttributeDraft.Type.NUMBER;
            case AttributeValue.Flag flag -> AttributeDraft.Type.BOOLEAN;
            case AttributeValue.Terms terms -> AttributeDraft.Type.ENUM;
        };
    }

    /** One that cannot be read refuses its product: both stand in one line. */
    private List<VariantDraft> variants(ProductLine line) throws RowFault {
        List<VariantDraft> variants = new ArrayList<>();
        Map<Map<String, String>, String> byOptions = new HashMap<>();
        for (VariantLine variant : line.variants()) {
            Sku sku = sku("product.variants.sku", variant.sku());
            String same = byOptions.putIfAbsent(variant.options(), sku.value());
            if (same != null) {
                throw new RowFault(
                        "product.variants.options", "The variants " + same + " and " + sku + " have the same options.");
            }
            List<PriceBreak> breaks = new ArrayList<>();
            for (VetrinaLines.BreakLine each : variant.breaks()) {
                if (each.quantity() < 2) {
                    throw new RowFault("product.variants.breaks", "A price break begins at two units or more.");
                }
                breaks.add(new PriceBreak(each.quantity(), money("product.variants.breaks", each.price())));
            }
            if (variant.stock() < 0) {
                throw new RowFault("product.variants.stock", "The stock is negative.");
            }
            variants.add(new VariantDraft(
                    variant.title() == null ? line.title() : variant.title(),
                    variant.options(),
                    variant.swatch(),
                    variant.images(),
                    new ImportedOffer(
                            sku,
                            money("product.variants.price", variant.price()),
                            breaks,
                            variant.stock(),
                            variant.cost() == null ? null : money("product.variants.cost", variant.cost()))));
        }
        return variants;
    }

    private static Map<String, List<Sku>> relations(ProductLine line) throws RowFault {
        Map<String, List<Sku>> relations = new LinkedHashMap<>();
        for (var relation : line.relations().entrySet()) {
            List<Sku> skus = new ArrayList<>();
            for (String sku : relation.getValue()) {
                skus.add(sku("product.relations." + relation.getKey(), sku));
            }
            relations.put(relation.getKey(), skus);
        }
        return relations;
    }

    private Money money(String field, @Nullable String amount) throws RowFault {
        required(field, amount);
        try {
            return new Money(Amounts.minor(String.valueOf(amount), terms.currency()), terms.currency());
        } catch (IllegalArgumentException e) {
            throw new RowFault(field, String.valueOf(e.getMessage()));
        }
    }

    private static Sku sku(String field, @Nullable String value) throws RowFault {
        required(field, value);
        try {
            return new Sku(String.valueOf(value));
        } catch (InvalidValue e) {
            throw new RowFault(field, e.detail());
        }
    }

    private static String slug(String field, @Nullable String value) throws RowFault {
        required(field, value);
        String slug = String.valueOf(value);
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw new RowFault(field, "A slug has lower-case letters, digits and single hyphens.");
        }
        return slug;
    }

    private static void required(String field, @Nullable Object value) throws RowFault {
        if (value == null) {
            throw new RowFault(field, "It is missing.");
        }
    }
}
