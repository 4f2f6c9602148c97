// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.search.SearchResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the running shop beside what it is made of, in one run on one machine. It leaves carts, orders and events behind. */
@Command(
        name = "vetrina bench smoke",
        mixinStandardHelpOptions = true,
        description =
                "Measures the running shop side by side with its servers. Leaves carts, orders and events behind.")
public final class SmokeBench implements Callable<Integer> {

    private static final int POOL = 400;

    @Mixin
    private ShopAddress address = new ShopAddress();

    @Option(names = "--store", description = "Which store (default: ${DEFAULT-VALUE}).", defaultValue = "office")
    private String store = "office";

    @Option(names = "--seconds", description = "Per measurement (default: ${DEFAULT-VALUE}).", defaultValue = "8")
    private int seconds = 8;

    @Option(names = "--callers", description = "At one time (default: ${DEFAULT-VALUE}).", defaultValue = "16")
    private int callers = 16;

    @Option(names = "--clicks", description = "For stale answers (default: ${DEFAULT-VALUE}).", defaultValue = "10000")
    private int clicks = 10_000;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SmokeBench())
                .setExecutionExceptionHandler((e, line, result) -> {
                    System.err.println(e.getMessage());
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Shop shop = new Shop(address.backend(), store, address.token());
        List<String> skus = skus(shop);
        if (skus.size() < 20) {
            throw new IllegalStateException("Store " + store + " has fewer than 20 products that can be ordered");
        }
        Load load = new Load(callers, Duration.ofSeconds(seconds));
        Table.head("Store %s, %d callers, %d s each, %d processors"
                .formatted(store, callers, seconds, Runtime.getRuntime().availableProcessors()));
        Table table = new Table();
        new SearchBench(shop, address.elasticsearch()).run(load, table);
        // Before the rows that leave events behind: what is still being learnt would be measured along.
        new RecommendationBench(shop, skus, clicks).run(load, table);
        new CartBench(shop, address.redis(), skus).run(load, table);
        new OrderBench(shop, skus).run(load, table);
        new IntakeBench(shop, skus).run(load, table);
        return 0;
    }

    /** SKUs that can be ordered, from the front of the store's list. */
    private static List<String> skus(Shop shop) {
        List<String> skus = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            SearchResult page = Objects.requireNonNull(shop.search("", cursor).block());
            page.hits().stream()
                    .filter(hit -> hit.available() > 5)
                    .map(Hit::sku)
                    .forEach(skus::add);
            cursor = page.cursor();
        } while (cursor != null && skus.size() < POOL);
        return skus;
    }
}
