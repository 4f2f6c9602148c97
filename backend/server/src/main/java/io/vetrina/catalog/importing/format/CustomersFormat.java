// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.PastCustomer;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.CsvRows;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Customers of past orders as CSV, a row each. */
final class CustomersFormat implements CatalogueFormat {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}");
    private static final int LONGEST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public void read(Collection<InputFile> files, StoreTerms terms, CatalogueSink sink) throws IOException {
        Set<String> ids = new HashSet<>();
        for (InputFile file : files) {
            try (CsvRows rows = CsvRows.open(file.name(), file.open(), sink, "customer")) {
                for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                    try {
                        PastCustomer customer = customer(row);
                        if (!ids.add(customer.id())) {
                            throw new RowFault("customer", "A row before has the same customer.");
                        }
                        sink.pastCustomer(row.position(), customer);
                    } catch (RowFault e) {
                        sink.refuse(row.position(), e.field(), e.reason());
                    }
                }
            }
        }
    }

    private static PastCustomer customer(CsvRow row) throws RowFault {
        String id = row.get("customer");
        if (id.isEmpty()) {
            throw new RowFault("customer", "It is missing.");
        }
        for (String column : new String[] {"customer", "name", "email"}) {
            if (row.get(column).length() > LONGEST) {
                throw new RowFault(column, "Longer than " + LONGEST + " characters.");
            }
        }
        String email = row.get("email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new RowFault("email", "Not an e-mail address.");
        }
        String country = row.get("country").toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            throw new RowFault("country", "Not a country's code of two letters, as in IT.");
        }
        return new PastCustomer(id, emptyAsNull(row.get("name")), emptyAsNull(email), emptyAsNull(country));
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
