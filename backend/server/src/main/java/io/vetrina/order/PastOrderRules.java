// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.order.PastOrderBatch;
import io.vetrina.shared.Problem;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a past order must be to be taken; the first one that is not is named. */
@Component
class PastOrderRules {

    private static final int MOST_ORDERS = 500;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_UNITS = 1_000_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._:/ -]{1,64}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Clock clock;

    PastOrderRules(Clock clock) {
        this.clock = clock;
    }

    /** @throws Problem naming index and field of the first offence */
    void check(PastOrderBatch batch, String currency) {
        @Nullable List<PastOrderBatch.Order> orders = batch.orders();
        if (orders == null || orders.isEmpty() || orders.size() > MOST_ORDERS) {
            throw Problem.invalid("orders", "invalid-batch", "A batch has 1 to " + MOST_ORDERS + " orders.");
        }
        for (int i = 0; i < orders.size(); i++) {
            check("orders[" + i + "].", orders.get(i), currency);
        }
    }

    private void check(String at, PastOrderBatch.@Nullable Order order, String currency) {
        if (order == null) {
            throw refusal(at + "number", "An order is a JSON object.");
        }
        name(at + "number", order.number());
        if (order.customer() != null) {
            name(at + "customer", order.customer());
        }
        require(
                order.country() == null || COUNTRY.matcher(order.country()).matches(),
                at + "country",
                "A country is two capital letters, as ISO 3166-1 writes it.");
        require(
                order.placedAt() != null && !order.placedAt().isAfter(clock.instant()),
                at + "placedAt",
                "Say when it was placed; that is in the past.");
        require(
                order.lines() != null
                        && !order.lines().isEmpty()
                        && order.lines().size() <= MOST_LINES,
                at + "lines",
                "An order has 1 to " + MOST_LINES + " lines.");
        for (int i = 0; i < order.lines().size(); i++) {
            check(at + "lines[" + i + "].", order.lines().get(i), currency);
        }
    }

    private static void check(String at, PastOrderBatch.@Nullable Line line, String currency) {
        if (line == null || line.sku() == null) {
            throw refusal(at + "sku", "Say which SKU was bought.");
        }
        require(
                line.quantity() >= 1 && line.quantity() <= MOST_UNITS,
                at + "quantity",
                "This is a whole number from 1 to " + MOST_UNITS + ".");
        require(
                line.unitPrice() == null
                        || line.unitPrice().minor() >= 0
                                && line.unitPrice().currency().equals(currency),
                at + "unitPrice",
                "A price is 0 or more, in " + currency + ", the currency of the store.");
    }

    private static void name(String field, @Nullable String text) {
        require(
                text != null && NAME.matcher(text).matches(),
                field,
                "This has 1 to 64 letters, digits, blanks, dots, underscores, colons, slashes or hyphens.");
    }

    private static void require(boolean holds, String field, String detail) {
        if (!holds) {
            throw refusal(field, detail);
        }
    }

    private static Problem refusal(String field, String detail) {
        return Problem.invalid(field, "invalid-past-order", detail);
    }
}
