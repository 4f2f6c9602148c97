// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import static java.util.Objects.requireNonNull;

import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a cart is written in its hash; the scripts know the same. */
@Component
class CartFields {

    private static final String LINE = "line:";

    private final JsonMapper json;

    CartFields(JsonMapper json) {
        this.json = json;
    }

    String write(CartContents.Card card) {
        return json.writeValueAsString(card);
    }

    CartContents read(String id, Map<String, String> fields) {
        List<CartContents.Line> lines = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(LINE))
                .map(field -> line(field.getKey().substring(LINE.length()), field.getValue()))
                .sorted(Comparator.comparingLong(CartContents.Line::place))
                .toList();
        String visitor = fields.getOrDefault("visitor", "");
        return new CartContents(
                id,
                new StoreId(requireNonNull(fields.get("store"))),
                requireNonNull(fields.get("currency")),
                visitor.isEmpty() ? null : visitor,
                Long.parseLong(requireNonNull(fields.get("version"))),
                lines);
    }

    /** {@code <units> <place> <card>}; a line's id is its SKU. */
    private CartContents.Line line(String id, String value) {
        int first = value.indexOf(' ');
        int second = value.indexOf(' ', first + 1);
        return new CartContents.Line(
                id,
                new Sku(id),
                Integer.parseInt(value, 0, first, 10),
                Long.parseLong(value, first + 1, second, 10),
                json.readValue(value.substring(second + 1), CartContents.Card.class));
    }

    /** Fields and values in turn, after the first element. */
    static Map<String, String> pairs(List<String> answer) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 1; i < answer.size(); i += 2) {
            fields.put(answer.get(i), answer.get(i + 1));
        }
        return fields;
    }
}
