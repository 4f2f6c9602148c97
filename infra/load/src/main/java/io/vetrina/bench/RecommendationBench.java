// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventKind;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Recommendation calls, and whether the next answer always knows of a click. */
final class RecommendationBench {

    private static final int VISITORS = 500;
    private static final int CLICKS_EACH = 10;
    private static final int ARRIVING = 500;

    private final Shop shop;
    private final List<String> skus;
    private final int clicks;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    RecommendationBench(Shop shop, List<String> skus, int clicks) {
        this.shop = shop;
        this.skus = skus;
        this.clicks = clicks;
    }

    void run(Load load, Table table) {
        Flux.range(0, VISITORS)
                .flatMap(visitor -> shop.take(visit(visitor), address(visitor)), 8)
                .blockLast();
        LongFunction<Mono<?>> call =
                n -> shop.raw("/recommendations/home?visitor={visitor}", visitor((int) (n % VISITORS)));
        table.add("recommendation call", load.run(call), "");
        table.add("the same, arriving evenly", load.runArriving(ARRIVING, call), "");
        AtomicInteger seen = new AtomicInteger();
        AtomicInteger stale = new AtomicInteger();
        Flux.range(0, clicks / CLICKS_EACH)
                .flatMap(n -> clicking("stale-" + run + "-" + n, seen, stale), 8)
                .blockLast();
        table.row("click, then recommendation", "", "", "", "", stale + " stale of " + seen);
    }

    private String visitor(int number) {
        return "bench-" + run + "-" + number;
    }

    /** Visitors come from networks of their own, in the range that is kept for benchmarks (RFC 2544). */
    private static String address(int visitor) {
        return "198.18." + visitor % 256 + ".1";
    }

    /** Four visitors look at the same things, so that independent ones confirm each other. */
    private List<Event> visit(int number) {
        return IntStream.range(0, 3)
                .mapToObj(i -> event(EventKind.VIEW, visitor(number), skus.get((number / 4 * 13 + i) % skus.size())))
                .toList();
    }

    /**
     * A visitor clicks on something in the answer, again and again; what was clicked must be gone from the next answer, as nothing
     * is recommended that the visitor has met.
     */
    private Mono<Recommendations> clicking(String visitor, AtomicInteger seen, AtomicInteger stale) {
        Mono<Recommendations> answer = shop.recommendations("home", visitor, 12);
        for (int click = 0; click < CLICKS_EACH; click++) {
            answer = answer.filter(shown -> !shown.hits().isEmpty()).flatMap(shown -> {
                int place = seen.incrementAndGet() % shown.hits().size();
                String sku = shown.hits().get(place).product().sku();
                return shop.take(List.of(event(EventKind.CLICK, visitor, sku)))
                        .then(shop.recommendations("home", visitor, 12))
                        .doOnNext(next -> {
                            if (next.hits().stream()
                                    .anyMatch(hit -> hit.product().sku().equals(sku))) {
                                stale.incrementAndGet();
                            }
                        });
            });
        }
        return answer;
    }

    private static Event event(EventKind kind, String visitor, String sku) {
        return Event.of(UUID.randomUUID().toString(), kind, new VisitorId(visitor), new Sku(sku), Instant.now());
    }
}
