// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.PlainText;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes products of Icecat objects. The Icecat id is the SKU; part number and EANs find the product too. */
public final class IcecatProducts {

    private static final int LONGEST_VALUE = 500;

    private final StoreTerms terms;
    private final IcecatRules rules;
    private final CatalogueSink sink;
    private final Map<String, AttributeDraft> known = new HashMap<>();

    public IcecatProducts(StoreTerms terms, IcecatRules rules, CatalogueSink sink) {
        this.terms = terms;
        this.rules = rules;
        this.sink = sink;
    }

    public void read(Position position, JsonNode object) {
        String id = text(object, "id");
        String title = PlainText.of(text(object, "title"));
        if (title.indexOf('\uFFFD') >= 0) {
            sink.refuse(position, "title", "The text is not valid UTF-8.");
        } else if (!object.path("price").isIntegralNumber()) {
            sink.refuse(position, "price", "The price is not a whole number of cents.");
        } else {
            try {
                sink.product(position, product(new Sku(id), title, object));
            } catch (InvalidValue e) {
                sink.refuse(position, "id", "\"" + InvalidValue.abbreviated(id) + "\" cannot be a SKU.");
            }
        }
    }

    private ProductDraft product(Sku sku, String title, JsonNode object) {
        Map<String, AttributeValue> attributes = attributes(object);
        String description = text(object, "short_description");
        String kind = text(object, "attr_t_product_type");
        String category = rules.category(List.of(title, kind, description), kind, attributes.keySet());
        String brand = text(object, "supplier");
        long price = object.path("price").longValue();
        ImportedOffer offer =
                new ImportedOffer(sku, new Money(price, terms.currency()), List.of(), rules.stock(sku, object));
        return new ProductDraft(
                sku,
                Slugs.of(title, sku.value()),
                title,
                brand.isEmpty() ? null : brand,
                description.isEmpty() ? null : description,
                category,
                List.of(category),
                attributes,
                List.of(),
                List.of(new VariantDraft(title, Map.of(), null, List.of(), offer)),
                List.of(),
                identifiers(object),
                date(text(object, "date_released")),
                Map.of(),
                List.of());
    }

    private Map<String, AttributeValue> attributes(JsonNode object) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = property.getKey();
            if (name.startsWith("attr_") && name.length() > 7) {
                AttributeDraft.Type type = switch (name.charAt(5)) {
                    case 'n' -> AttributeDraft.Type.NUMBER;
                    case 'b' -> AttributeDraft.Type.BOOLEAN;
                    default -> AttributeDraft.Type.TEXT;
                };
                add(attributes, name.substring(7), type, property.getValue());
            }
        }
        return attributes;
    }

    private void add(Map<String, AttributeValue> attributes, String key, AttributeDraft.Type type, JsonNode value) {
        if (rules.leavesOut(key)) {
            return;
        }
        AttributeDraft attribute = define(key, type);
        AttributeValue typed = typed(attribute.type(), value);
        if (typed != null) {
            attributes.put(attribute.key(), typed);
        }
    }

    /** A key that comes with two types means two attributes; the later gets its type added to its key. */
    private AttributeDraft define(String key, AttributeDraft.Type type) {
        AttributeDraft meant = rules.attribute(key, type);
        AttributeDraft first = known.computeIfAbsent(key, k -> meant);
        if (first.type() == meant.type()) {
            sink.attribute(first);
            return first;
        }
        AttributeDraft second = new AttributeDraft(
                key + "_" + type.name().toLowerCase(java.util.Locale.ROOT), type, null, false, meant.labels());
        sink.attribute(second);
        return second;
    }

    private static @Nullable AttributeValue typed(AttributeDraft.Type type, JsonNode value) {
        return switch (type) {
            case NUMBER -> value.isNumber() ? new AttributeValue.Quantity(value.doubleValue()) : null;
            case BOOLEAN -> value.isBoolean() ? new AttributeValue.Flag(value.booleanValue()) : null;
            case ENUM -> terms(listed(value));
            case TEXT -> {
                String text = listed(value);
                yield text.isEmpty()
                        ? null
                        : new AttributeValue.Text(text.substring(0, Math.min(text.length(), LONGEST_VALUE)));
            }
        };
    }

    /** Icecat parts the values of a list with a backslash and an n. */
    private static String listed(JsonNode value) {
        return value.asString("").replace("\\n", ", ").strip();
    }

    /** Values are parted at commas, as in {@code Black, Cyan}, but not within parentheses. */
    private static @Nullable AttributeValue terms(String text) {
        List<String> terms = Arrays.stream(text.split(",(?![^(]*\\))", -1))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .distinct()
                .limit(40)
                .toList();
        return terms.isEmpty() ? null : new AttributeValue.Terms(terms);
    }

    private static List<String> identifiers(JsonNode object) {
        List<String> identifiers = new ArrayList<>();
        object.path("ean").forEach(ean -> identifiers.add(ean.asString("").strip()));
        identifiers.add(text(object, "name"));
        identifiers.removeIf(identifier -> identifier.isEmpty() || identifier.length() > 80);
        return identifiers;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).asString("").strip();
    }
}
