// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.Amounts;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads price and stock of a Magento row. */
public final class MagentoOffer {

    /** Units of what is sold without counting. */
    static final int NOT_COUNTED = 100_000;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2}).*");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})(?:\\D.*)?");

    private final StoreTerms terms;
    private final CatalogueSink sink;

    public MagentoOffer(StoreTerms terms, CatalogueSink sink) {
        this.terms = terms;
        this.sink = sink;
    }

    public ImportedOffer of(CsvRow row) throws RowFault {
        Money cost = row.get("cost").isEmpty() ? null : amount(row, "cost");
        return new ImportedOffer(sku(row), price(row), List.of(), units(row), cost);
    }

    static Sku sku(CsvRow row) throws RowFault {
        try {
            return new Sku(row.get("sku"));
        } catch (InvalidValue e) {
            throw new RowFault(
                    "sku", "\"" + InvalidValue.abbreviated(row.get("sku")) + "\" cannot be a SKU: " + e.detail());
        }
    }

    /** The special price where it is lower and holds today. */
    private Money price(CsvRow row) throws RowFault {
        Money price = amount(row, "price");
        if (row.get("special_price").isEmpty()) {
            return price;
        }
        LocalDate from = date(row, "special_price_from_date");
        LocalDate to = date(row, "special_price_to_date");
        boolean holds = (from == null || !from.isAfter(terms.today())) && (to == null || !to.isBefore(terms.today()));
        if (!holds) {
            return price;
        }
        Money special = amount(row, "special_price");
        if (to != null && special.compareTo(price) < 0) {
            sink.note(
                    row.position(),
                    "special_price_to_date",
                    "The special price is taken without its end: import again after " + to + ".");
        }
        return special.compareTo(price) < 0 ? special : price;
    }

    private Money amount(CsvRow row, String column) throws RowFault {
        if (row.get(column).isEmpty()) {
            throw new RowFault(column, "There is no price.");
        }
        try {
            long minor = Amounts.minor(row.get(column), terms.currency());
            if (minor == 0) {
                throw new RowFault(column, "The price is not above zero.");
            }
            return new Money(minor, terms.currency());
        } catch (IllegalArgumentException e) {
            throw new RowFault(column, String.valueOf(e.getMessage()));
        }
    }

    private int units(CsvRow row) throws RowFault {
        String written = row.get("qty");
        if (row.get("manage_stock").equals("0")
                && row.get("use_config_manage_stock").equals("0")) {
            return NOT_COUNTED;
        }
        if (row.get("is_in_stock").equals("0")) {
            return 0;
        }
        if (written.isEmpty() || written.startsWith("-")) {
            sink.note(
                    row.position(),
                    "qty",
                    (written.isEmpty() ? "There is no quantity" : "The quantity is negative") + "; taken as 0 units.");
            return 0;
        }
        try {
            return Amounts.units(written);
        } catch (IllegalArgumentException e) {
            throw new RowFault("qty", String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate date(CsvRow row, String column) throws RowFault {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        Matcher american = AMERICAN.matcher(text);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            if (american.matches()) {
                int year = number(american, 3);
                return LocalDate.of(year < 100 ? 2000 + year : year, number(american, 1), number(american, 2));
            }
        } catch (DateTimeException e) {
            throw new RowFault(column, "There is no such day.");
        }
        throw new RowFault(column, "Not a date as in 2026-12-31 or 12/31/26.");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
