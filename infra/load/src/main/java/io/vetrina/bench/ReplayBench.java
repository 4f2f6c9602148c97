// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventKind;
import io.vetrina.contract.order.PastOrderBatch;
import io.vetrina.contract.recommendation.Model;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Replays the real invoices of the last month in the data through the running shop: for each it adds all lines but the last to a
 * basket, asks what to recommend in the cart, looks whether the last line is among the first 20, and then lets the shop learn of
 * the order. Popularity stands beside it.
 */
@Command(
        name = "vetrina bench replay",
        mixinStandardHelpOptions = true,
        description = "Replays the last month of real invoices through the running shop: basket completion HR@20.")
public final class ReplayBench implements Callable<Integer> {

    private static final int LIMIT = 20;
    /** Of an invoice, the newest: what one batch of events takes. */
    private static final int MOST_LINES = 100;

    @Mixin
    private ShopAddress address = new ShopAddress();

    @Option(names = "--store", description = "Which store (default: ${DEFAULT-VALUE}).", defaultValue = "gifts")
    private String store = "gifts";

    @Option(
            names = "--data",
            description = "Where the invoices are (default: ${DEFAULT-VALUE}).",
            defaultValue = "../shared/data")
    private Path data = Path.of("../shared/data");

    @Option(names = "--every", description = "Invoices between two lines of the table.", defaultValue = "100")
    private int every = 100;

    @Option(names = "--most", description = "Invoices to replay at most.", defaultValue = "1000000")
    private int most = 1_000_000;

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReplayBench())
                .setExecutionExceptionHandler((e, line, result) -> {
                    System.err.println(e.getMessage());
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Shop shop = new Shop(address.backend(), store, address.token());
        Invoices invoices = Invoices.read(data);
        YearMonth month = invoices.lastMonth();
        warnIfKnown(shop, month);
        Popularity popularity = new Popularity();
        invoices.before(month).forEach(popularity::learn);
        ReplayTable table = new ReplayTable(month);
        for (Invoices.Invoice invoice : invoices.in(month)) {
            if (table.baskets() == most) {
                break;
            }
            replay(shop, invoice, popularity, table);
            popularity.learn(invoice);
        }
        table.print();
        return 0;
    }

    /** A shop that has learnt from the month already would be asked what it has been told. */
    private static void warnIfKnown(Shop shop, YearMonth month) {
        String until = month.atDay(1) + "T00:00:00Z";
        Model model = shop.models().blockFirst();
        if (model == null || !model.provenance().getOrDefault("data", "").contains("before " + until)) {
            System.out.println(
                    "This shop may have learnt from " + month + " already, so its figures would be flattered.");
            System.out.println("For honest ones: VETRINA_RECOMMENDATION_LEARNUNTIL=" + until + " ./vetrina run");
            System.out.println();
        }
    }

    private void replay(Shop shop, Invoices.Invoice invoice, Popularity popularity, ReplayTable table) {
        String visitor = "replay-" + run + "-" + invoice.number();
        List<String> lines = sold(shop, visitor, invoice);
        if (lines.size() < 2) {
            return;
        }
        List<String> basket = lines.subList(0, lines.size() - 1);
        String last = lines.getLast();
        shop.take(events(visitor, EventKind.ADD, basket)).block();
        long start = System.nanoTime();
        Recommendations answer = Objects.requireNonNull(
                shop.recommendations("cart", visitor, LIMIT).block());
        double millis = (System.nanoTime() - start) / 1e6;
        List<String> recommended =
                answer.hits().stream().map(hit -> hit.product().sku()).toList();
        table.add(recommended.indexOf(last), popularity.top(LIMIT, basket).indexOf(last), millis);
        if (table.baskets() % every == 0) {
            table.print();
        }
        shop.add(pastOrder(visitor, lines)).block();
    }

    /** The newest lines of the invoice that the shop sells; it is asked by events from which it learns nothing. */
    private List<String> sold(Shop shop, String visitor, Invoices.Invoice invoice) {
        List<String> codes = List.copyOf(invoice.codes());
        List<String> lines = new ArrayList<>(codes.subList(Math.max(0, codes.size() - MOST_LINES), codes.size()));
        while (!lines.isEmpty()) {
            try {
                shop.take(events(visitor, EventKind.SHOWN, lines)).block();
                return lines;
            } catch (WebClientResponseException.BadRequest e) {
                lines.remove(RefusedEvent.index(e));
            }
        }
        return lines;
    }

    /** As if it had been placed elsewhere just now: only staff can tell the shop of orders. */
    private static PastOrderBatch pastOrder(String number, List<String> skus) {
        List<PastOrderBatch.Line> lines = skus.stream()
                .map(sku -> new PastOrderBatch.Line(new Sku(sku), 1, null))
                .toList();
        return new PastOrderBatch(List.of(
                new PastOrderBatch.Order(number, null, null, Instant.now().minusSeconds(1), lines)));
    }

    private List<Event> events(String visitor, EventKind kind, List<String> skus) {
        List<Event> events = new ArrayList<>();
        for (String sku : skus) {
            events.add(Event.of(
                    kind.label() + "-" + events.size() + "-" + sku,
                    kind,
                    new VisitorId(visitor),
                    new Sku(sku),
                    Instant.now()));
        }
        return events;
    }
}
