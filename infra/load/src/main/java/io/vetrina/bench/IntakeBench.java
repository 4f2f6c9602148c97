// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventKind;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Event intake, in batches as a busy page sends them. */
final class IntakeBench {

    private static final int BATCH = 20;

    private final Shop shop;
    private final List<String> skus;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    IntakeBench(Shop shop, List<String> skus) {
        this.shop = shop;
        this.skus = skus;
    }

    void run(Load load, Table table) {
        Load.Measured batches = load.run(n -> shop.take(batch(n)));
        table.add("event batches of " + BATCH, batches, "%,.0f events/s".formatted(batches.perSecond() * BATCH));
    }

    private List<Event> batch(long n) {
        String visitor = "bench-" + run + "-" + n % 1_000;
        return IntStream.range(0, BATCH)
                .mapToObj(i -> Event.of(
                        run + "-" + n + "-" + i,
                        EventKind.VIEW,
                        new VisitorId(visitor),
                        new Sku(skus.get((int) ((n * 31 + i * 7L) % skus.size()))),
                        Instant.now()))
                .toList();
    }
}
