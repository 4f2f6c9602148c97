// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.Amounts;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.Position;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice.
 *
 * @param invoice number; one that begins with C cancels earlier lines
 * @param code stock code in capitals
 * @param quantity negative when something is taken back or written off
 * @param price of one unit in pence
 * @param customer null when the invoice names none
 */
record GiftsLine(
        Position position,
        String invoice,
        String code,
        String description,
        int quantity,
        Instant at,
        long price,
        @Nullable String customer,
        String country) {

    static final String[] COLUMNS = {
        "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"
    };

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

    /** The source keeps customer numbers as floating point: {@code 17850.0}. */
    private static final Pattern FLOAT_END = Pattern.compile("\\.0$");

    private static final ZoneId WHOLESALER = ZoneId.of("Europe/London");

    /** A line of which one column makes no sense. */
    static final class Unreadable extends Exception {

        private final String column;
        private final String reason;

        Unreadable(String column, String reason) {
            super(column + ": " + reason);
            this.column = column;
            this.reason = reason;
        }

        String column() {
            return column;
        }

        String reason() {
            return reason;
        }
    }

    static GiftsLine of(CsvRow row) throws Unreadable {
        String customer = FLOAT_END.matcher(row.get("CustomerID")).replaceFirst("");
        return new GiftsLine(
                row.position(),
                required(row, "InvoiceNo"),
                required(row, "StockCode").toUpperCase(Locale.ROOT),
                BLANKS.matcher(row.get("Description")).replaceAll(" "),
                quantity(row),
                at(row),
                price(row),
                customer.isEmpty() ? null : customer,
                row.get("Country"));
    }

    boolean cancels() {
        return invoice.startsWith("C");
    }

    private static String required(CsvRow row, String column) throws Unreadable {
        String value = row.get(column);
        if (value.isEmpty()) {
            throw new Unreadable(column, "The value is missing.");
        }
        return value;
    }

    private static int quantity(CsvRow row) throws Unreadable {
        try {
            return Integer.parseInt(row.get("Quantity"));
        } catch (NumberFormatException e) {
            throw new Unreadable("Quantity", "Not a whole number.");
        }
    }

    private static long price(CsvRow row) throws Unreadable {
        try {
            long price = Amounts.minor(row.get("UnitPrice"));
            if (price < 0) {
                throw new Unreadable("UnitPrice", "The price is negative.");
            }
            return price;
        } catch (IllegalArgumentException e) {
            throw new Unreadable("UnitPrice", String.valueOf(e.getMessage()));
        }
    }

    private static Instant at(CsvRow row) throws Unreadable {
        try {
            return LocalDateTime.parse(row.get("InvoiceDate"), TIME)
                    .atZone(WHOLESALER)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new Unreadable("InvoiceDate", "Not a date and time as in 2011-10-31 17:05:00.");
        }
    }
}
