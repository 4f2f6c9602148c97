// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sorts invoice lines into articles and invoices. A cancellation is taken back from the customer's newest earlier line of the same
 * article that has as many units left. What is no product (postage, fees, vouchers, write-offs) is left out, and told once for
 * each code.
 */
final class GiftsLedger {

    private static final Pattern PRODUCT_CODE = Pattern.compile("(\\d{5}[A-Z]{0,3}|DCGS[A-Z0-9]+)");

    private final CatalogueSink sink;
    private final Map<String, GiftsArticle> articles = new LinkedHashMap<>();
    private final Map<String, GiftsInvoice> invoices = new LinkedHashMap<>();
    private final Map<String, List<GiftsInvoice>> byCustomer = new HashMap<>();
    private final Map<String, LeftOut> leftOut = new LinkedHashMap<>();

    private static final class LeftOut {
        private final Position first;
        private long lines;

        LeftOut(Position first) {
            this.first = first;
        }
    }

    GiftsLedger(CatalogueSink sink) {
        this.sink = sink;
    }

    void add(GiftsLine line) {
        if (!PRODUCT_CODE.matcher(line.code()).matches()) {
            leaveOut(line, "Not a product: " + line.code());
        } else if (line.cancels()) {
            cancel(line);
        } else if (line.quantity() <= 0 || line.price() == 0) {
            leaveOut(line, "A stock correction or a free sample, not a sale");
        } else {
            sell(line);
        }
    }

    Collection<GiftsArticle> articles() {
        return articles.values();
    }

    Collection<GiftsInvoice> invoices() {
        return invoices.values();
    }

    void tellWhatWasLeftOut() {
        leftOut.forEach((reason, counted) ->
                sink.refuse(counted.first, "StockCode", reason + " (" + counted.lines + " lines left out)."));
    }

    private void leaveOut(GiftsLine line, String reason) {
        leftOut.computeIfAbsent(reason, r -> new LeftOut(line.position())).lines++;
    }

    private void sell(GiftsLine line) {
        articles.computeIfAbsent(line.code(), code -> new GiftsArticle(code, line.position()))
                .sold(line);
        GiftsInvoice invoice = invoices.computeIfAbsent(line.invoice(), number -> {
            GiftsInvoice opened = new GiftsInvoice(line);
            if (line.customer() != null) {
                byCustomer
                        .computeIfAbsent(line.customer(), customer -> new ArrayList<>())
                        .add(opened);
            }
            return opened;
        });
        invoice.add(line);
    }

    private void cancel(GiftsLine line) {
        List<GiftsInvoice> earlier =
                line.customer() == null ? List.of() : byCustomer.getOrDefault(line.customer(), List.of());
        for (GiftsInvoice invoice : earlier.reversed()) {
            if (invoice.takeBack(line.code(), -line.quantity())) {
                return;
            }
        }
        leaveOut(line, "A cancellation of something that no earlier invoice has");
    }
}
