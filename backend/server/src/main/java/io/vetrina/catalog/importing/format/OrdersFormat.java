// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.PastOrder;
import io.vetrina.catalog.importing.Amounts;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.CsvRows;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Past orders as CSV: a row for each line, those of one order behind each other. */
final class OrdersFormat implements CatalogueFormat {

    private static final int LONGEST_NAME = 100;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public void read(Collection<InputFile> files, StoreTerms terms, CatalogueSink sink) throws IOException {
        Set<String> numbers = new HashSet<>();
        for (InputFile file : files) {
            try (CsvRows rows =
                    CsvRows.open(file.name(), file.open(), sink, "order", "time", "sku", "quantity", "price")) {
                List<CsvRow> group = new ArrayList<>();
                for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                    if (!group.isEmpty() && !group.getFirst().get("order").equals(row.get("order"))) {
                        order(group, terms, sink, numbers);
                        group = new ArrayList<>();
                    }
                    group.add(row);
                }
                if (!group.isEmpty()) {
                    order(group, terms, sink, numbers);
                }
            }
        }
    }

    private static void order(List<CsvRow> rows, StoreTerms terms, CatalogueSink sink, Set<String> numbers) {
        CsvRow first = rows.getFirst();
        try {
            String number = name(first, "order");
            if (!numbers.add(number)) {
                throw new RowFault("order", "An order before has the same number; its rows must follow each other.");
            }
            Instant time = time(first.get("time"));
            String customer = first.get("customer").isEmpty() ? null : name(first, "customer");
            List<PastOrder.Line> lines = new ArrayList<>();
            for (CsvRow row : rows) {
                PastOrder.Line line = line(row, terms, sink);
                if (line != null) {
                    lines.add(line);
                }
            }
            if (!lines.isEmpty()) {
                sink.pastOrder(
                        first.position(),
                        new PastOrder(
                                number, customer, country(first), time, isTrue(first.get("cancelled")), false, lines));
            }
        } catch (RowFault e) {
            sink.refuse(first.position(), e.field(), e.reason());
        }
    }

    private static String name(CsvRow row, String column) throws RowFault {
        String text = row.get(column);
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            throw new RowFault(
                    column, text.isEmpty() ? "It is missing." : "Longer than " + LONGEST_NAME + " characters.");
        }
        return text;
    }

    /** A line that cannot be read is refused alone. */
    private static PastOrder.@Nullable Line line(CsvRow row, StoreTerms terms, CatalogueSink sink) {
        String field = "sku";
        try {
            Sku sku = new Sku(row.get("sku"));
            field = "quantity";
            int quantity = Amounts.units(row.get("quantity"));
            if (quantity == 0) {
                throw new IllegalArgumentException("Not one unit.");
            }
            field = "price";
            return new PastOrder.Line(
                    sku, quantity, new Money(Amounts.minor(row.get("price"), terms.currency()), terms.currency()));
        } catch (InvalidValue e) {
            sink.refuse(row.position(), field, e.detail());
        } catch (IllegalArgumentException e) {
            sink.refuse(row.position(), field, String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** With an offset, or in UTC. */
    private static Instant time(String text) throws RowFault {
        String iso = text.replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException noOffset) {
            try {
                return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw new RowFault("time", "Not a time as in 2026-11-27T20:30:00Z or 2026-11-27 20:30:00.");
            }
        }
    }

    private static @Nullable String country(CsvRow row) throws RowFault {
        String country = row.get("country").toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            throw new RowFault("country", "Not a country's code of two letters, as in IT.");
        }
        return country.isEmpty() ? null : country;
    }

    static boolean isTrue(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes") || text.equals("1");
    }
}
