// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The invoices of the Online Retail data that were not cancelled, oldest first. */
record Invoices(List<Invoice> all) {

    /** @param codes stock codes as the shop writes them, in capitals, in the order of the lines, each once */
    record Invoice(String number, LocalDateTime at, Set<String> codes) {}

    static Invoices read(Path data) throws IOException {
        Path file = data.resolve("online-retail/until-2011-10-31.csv.gz");
        Map<String, Invoice> invoices = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(text, format)) {
            for (CSVRecord row : rows) {
                String number = row.get("InvoiceNo");
                if (!number.startsWith("C")) {
                    LocalDateTime at =
                            LocalDateTime.parse(row.get("InvoiceDate").replace(' ', 'T'));
                    invoices.computeIfAbsent(number, first -> new Invoice(number, at, new LinkedHashSet<>()))
                            .codes()
                            .add(row.get("StockCode").strip().toUpperCase(Locale.ROOT));
                }
            }
        }
        List<Invoice> sorted = new ArrayList<>(invoices.values());
        sorted.sort(Comparator.comparing(Invoice::at));
        return new Invoices(sorted);
    }

    YearMonth lastMonth() {
        return YearMonth.from(all.getLast().at());
    }

    List<Invoice> before(YearMonth month) {
        return all.stream()
                .filter(invoice -> YearMonth.from(invoice.at()).isBefore(month))
                .toList();
    }

    List<Invoice> in(YearMonth month) {
        return all.stream()
                .filter(invoice -> YearMonth.from(invoice.at()).equals(month))
                .toList();
    }
}
