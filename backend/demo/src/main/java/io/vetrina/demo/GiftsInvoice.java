// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.PastOrder;
import io.vetrina.catalog.importing.Position;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An invoice with what is left of its lines after cancellations. */
final class GiftsInvoice {

    /** ISO 3166-1 alpha-2 by English name, with the names that only the wholesaler uses. */
    private static final Map<String, String> COUNTRIES = countries();

    private static final class Line {
        private final String code;
        private final long price;
        private final int sold;
        private int left;

        Line(GiftsLine line) {
            code = line.code();
            price = line.price();
            sold = line.quantity();
            left = sold;
        }
    }

    private final GiftsLine first;
    private final List<Line> lines = new ArrayList<>();

    GiftsInvoice(GiftsLine first) {
        this.first = first;
    }

    Position position() {
        return first.position();
    }

    void add(GiftsLine line) {
        lines.add(new Line(line));
    }

    /** Takes units of an article back; false when no line has as many left. */
    boolean takeBack(String code, int quantity) {
        for (Line line : lines) {
            if (line.code.equals(code) && line.left >= quantity) {
                line.left -= quantity;
                return true;
            }
        }
        return false;
    }

    /** An invoice that was taken back whole keeps its lines and says that it is cancelled. */
    PastOrder pastOrder() {
        boolean cancelled = lines.stream().allMatch(line -> line.left == 0);
        return new PastOrder(
                first.invoice(),
                first.customer(),
                country(),
                first.at(),
                cancelled,
                false,
                lines.stream()
                        .filter(line -> cancelled || line.left > 0)
                        .map(line -> new PastOrder.Line(
                                new Sku(line.code),
                                cancelled ? line.sold : line.left,
                                new Money(line.price, GiftsSource.CURRENCY)))
                        .toList());
    }

    private @Nullable String country() {
        return COUNTRIES.get(first.country());
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toMap(
                        code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH), Function.identity()));
        countries.putAll(Map.of("EIRE", "IE", "USA", "US", "RSA", "ZA", "Czech Republic", "CZ", "Hong Kong", "HK"));
        return countries;
    }
}
