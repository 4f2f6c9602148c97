// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.html.Div;
import io.vetrina.contract.offer.Product;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Chooses a variant option by option: colours as swatches, the rest as buttons. */
final class VariantPicker extends Div {

    private final List<Product.Variant> variants;
    private final List<String> options;
    private final Consumer<Product.Variant> chose;
    private final Consumer<Product.Variant> picked;
    private final Map<String, OptionRow> rows = new LinkedHashMap<>();
    private Product.Variant chosen;

    /**
     * @param wanted SKU to begin with; the first that can be had, when it is none of this product's
     * @param chose told each choice, also the first
     * @param picked told what the shopper picked, after that
     */
    VariantPicker(Product product, String wanted, Consumer<Product.Variant> chose, Consumer<Product.Variant> picked) {
        this.variants = product.variants();
        this.options = product.options();
        this.chose = chose;
        this.picked = picked;
        this.chosen = variants.stream()
                .filter(variant -> variant.sku().equals(wanted))
                .findFirst()
                .or(() -> variants.stream()
                        .filter(variant -> variant.available() > 0)
                        .findFirst())
                .orElse(variants.getFirst());
        addClassName("picker");
        if (variants.size() > 1) {
            options.forEach(this::row);
        }
        mark();
        chose.accept(chosen);
    }

    Product.Variant chosen() {
        return chosen;
    }

    private void row(String option) {
        Map<String, Product.Variant> values = new LinkedHashMap<>();
        for (Product.Variant variant : variants) {
            String value = variant.options().get(option);
            if (value != null) {
                values.putIfAbsent(value, variant);
            }
        }
        if (values.isEmpty()) {
            return;
        }
        OptionRow row = new OptionRow(option, values, isColour(values.values()), value -> pick(option, value));
        rows.put(option, row);
        add(row);
    }

    /** Each value has a swatch of its own. */
    private static boolean isColour(Collection<Product.Variant> values) {
        return values.stream()
                        .map(Product.Variant::swatch)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                == values.size();
    }

    private void pick(String option, String value) {
        Map<String, String> wish = new LinkedHashMap<>(chosen.options());
        wish.put(option, value);
        chosen = variants.stream()
                .filter(variant -> variant.options().equals(wish))
                .findFirst()
                .or(() -> variants.stream()
                        .filter(variant -> value.equals(variant.options().get(option)))
                        .findFirst())
                .orElse(chosen);
        mark();
        chose.accept(chosen);
        picked.accept(chosen);
    }

    /** Values that can be had with the rest of the choice stay plain, the others are struck out but can be chosen. */
    private void mark() {
        rows.forEach((option, row) -> row.mark(chosen.options().getOrDefault(option, ""), reachable(option)));
    }

    private Set<String> reachable(String option) {
        Set<String> values = new LinkedHashSet<>();
        for (Product.Variant variant : variants) {
            boolean others = options.stream()
                    .filter(other -> !other.equals(option))
                    .allMatch(other -> Objects.equals(
                            variant.options().get(other), chosen.options().get(other)));
            if (others && variant.available() > 0) {
                values.add(variant.options().get(option));
            }
        }
        return values;
    }
}
