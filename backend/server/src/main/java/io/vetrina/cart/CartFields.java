// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import static java.util.Objects.requireNonNull;

import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a cart is written in its hash; the scripts know the same. A line is {@code <units> <place> <article> <card>}, where the
 * article tells lines apart that must not be joined: {@code <offer>} or, with details, {@code <offer>#<digest of the details>}.
 * Lines written before there were offers have no article: their id is their SKU.
 */
@Component
class CartFields {

    private static final String LINE = "line:";

    private final JsonMapper json;

    CartFields(JsonMapper json) {
        this.json = json;
    }

    /** Everything of a new line that stays as it is. */
    String rest(LineChange.Add add) {
        CartContents.Card card = add.card();
        return article(add)
                + " "
                + json.writeValueAsString(
                        new StoredCard(card.slug(), card.title(), card.image(), card.options(), add.details()));
    }

    String article(LineChange.Add add) {
        return add.details().isEmpty()
                ? add.offer().toString()
                : add.offer() + "#" + UUID.nameUUIDFromBytes(json.writeValueAsBytes(add.details()));
    }

    CartContents read(String id, Map<String, String> fields) {
        List<CartContents.Line> lines = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(LINE))
                .map(field -> line(new LineId(field.getKey().substring(LINE.length())), field.getValue()))
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

    private CartContents.Line line(LineId id, String value) {
        int units = value.indexOf(' ');
        int place = value.indexOf(' ', units + 1);
        int article = value.charAt(place + 1) == '{' ? place : value.indexOf(' ', place + 1);
        StoredCard card = json.readValue(value.substring(article + 1), StoredCard.class);
        return new CartContents.Line(
                id,
                article == place ? OfferId.ofShop(new Sku(id.value())) : offer(value.substring(place + 1, article)),
                card.details() == null ? LineDetails.NONE : card.details(),
                Integer.parseInt(value, 0, units, 10),
                Long.parseLong(value, units + 1, place, 10),
                new CartContents.Card(card.slug(), card.title(), card.image(), card.options()));
    }

    private static OfferId offer(String article) {
        int digest = article.indexOf('#');
        return OfferId.valueOf(digest < 0 ? article : article.substring(0, digest));
    }

    /** Fields and values in turn, after the first element. */
    static Map<String, String> pairs(List<String> answer) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 1; i < answer.size(); i += 2) {
            fields.put(answer.get(i), answer.get(i + 1));
        }
        return fields;
    }

    /** @param details null in lines from before there were any */
    private record StoredCard(
            String slug,
            String title,
            String image,
            Map<String, String> options,
            @Nullable LineDetails details) {}
}
