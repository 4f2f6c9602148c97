// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import io.vetrina.ml.event.Vocabulary;
import io.vetrina.ml.hybrid.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Invoices of the UCI Online Retail format (InvoiceNo, StockCode, Description, InvoiceDate, CustomerID and more, one
 * line per row). Left out: cancellations (invoice numbers with C), and lines whose code is no product (postage, manual
 * entries: products start with five digits). A product counts once per invoice, where it first stands.
 */
public final class InvoiceFile {

    private static final List<String> COLUMNS =
            List.of("InvoiceNo", "StockCode", "Description", "InvoiceDate", "CustomerID");
    private static final Pattern PRODUCT = Pattern.compile("\\d{5}.*");

    /** An invoice as far as it was read. */
    private record Invoice(LocalDateTime at, int customer, Set<String> codes) {}

    private final Vocabulary items;
    private final Vocabulary customers;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Invoice> invoices = new LinkedHashMap<>();

    /**
     * @param items gets an id for each product of {@link #visits}
     * @param customers gets an id for each customer
     * @throws IOException with a message for people, if the file cannot be read or is not of this format
     */
    public InvoiceFile(Path file, Vocabulary items, Vocabulary customers) throws IOException {
        this.items = items;
        this.customers = customers;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            TextFiles.reading(file, text -> {
                CSVParser rows = CSVParser.parse(text, format);
                requireColumns(file, rows.getHeaderNames());
                for (CSVRecord row : rows) {
                    read(file, row);
                }
            });
        } catch (UncheckedIOException damaged) {
            throw new IOException(file + " is damaged: " + damaged.getMessage(), damaged);
        }
        if (invoices.isEmpty()) {
            throw new IOException(file + " holds no invoice with a product");
        }
    }

    private static void requireColumns(Path file, List<String> names) throws IOException {
        for (String column : COLUMNS) {
            if (!names.contains(column)) {
                throw new IOException(file + " has no column " + column + " but " + names);
            }
        }
    }

    private void read(Path file, CSVRecord row) throws IOException {
        if (!row.isConsistent()) {
            throw new IOException("%s, row %d: %d values for the columns of the head"
                    .formatted(file, row.getRecordNumber(), row.size()));
        }
        String number = row.get("InvoiceNo");
        String code = row.get("StockCode").strip();
        if (number.startsWith("C") || !PRODUCT.matcher(code).matches()) {
            return;
        }
        titles.putIfAbsent(code, row.get("Description"));
        String customer = row.get("CustomerID");
        Invoice invoice = invoices.get(number);
        if (invoice == null) {
            int visitor = customer.isBlank() ? Vocabulary.UNKNOWN : customers.intern(customer);
            invoice = new Invoice(date(file, row), visitor, new LinkedHashSet<>());
            invoices.put(number, invoice);
        }
        invoice.codes().add(code);
    }

    private static LocalDateTime date(Path file, CSVRecord row) throws IOException {
        String text = row.get("InvoiceDate");
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            throw new IOException(
                    "%s, row %d: InvoiceDate is no date and time like 2011-10-01 08:26:00 but '%s'"
                            .formatted(file, row.getRecordNumber(), text),
                    e);
        }
    }

    /**
     * The invoices of a time, by date, with new ids for new products.
     *
     * @param from first day
     * @param until first day no longer
     */
    public List<Visit> visits(LocalDate from, LocalDate until) {
        List<Visit> visits = new ArrayList<>();
        invoices.values().stream()
                .filter(invoice -> !invoice.at().toLocalDate().isBefore(from)
                        && invoice.at().toLocalDate().isBefore(until))
                .sorted(Comparator.comparing(Invoice::at))
                .forEach(invoice -> visits.add(new Visit(
                        visits.size(),
                        invoice.customer(),
                        invoice.codes().stream().mapToInt(items::intern).toArray(),
                        invoice.at().toInstant(ZoneOffset.UTC).toEpochMilli())));
        return visits;
    }

    /** Titles by item id. */
    public List<String> titles() {
        return codes().stream().map(code -> titles.getOrDefault(code, "")).toList();
    }

    /** Stock codes by item id. */
    public List<String> codes() {
        return IntStream.range(0, items.size()).mapToObj(items::name).toList();
    }
}
