// SPDX-License-Identifier: Apache-2.0
package io.vetrina.live;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.recommendation.Slot;
import io.vetrina.shared.Problem;
import io.vetrina.shared.PublicRoutes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
class LiveController implements LiveApi {

    private static final int MOST_SKUS = 500;

    private final Buyers buyers;
    private final LivePages pages;

    LiveController(Buyers buyers, LivePages pages) {
        this.buyers = buyers;
        this.pages = pages;
    }

    @Override
    public Flux<ServerSentEvent<LiveUpdate>> live(
            String store,
            @Nullable String visitor,
            @Nullable List<String> sku,
            @Nullable List<String> slot,
            @Nullable String locale) {
        List<Sku> skus = sku == null ? List.of() : sku.stream().map(Sku::new).toList();
        if (skus.size() > MOST_SKUS) {
            throw Problem.invalid("sku", "too-many-skus", "A page follows at most " + MOST_SKUS + " SKUs.");
        }
        StoreId id = new StoreId(store);
        VisitorId who = visitor == null ? null : new VisitorId(visitor);
        List<Slot> slots = slot == null
                ? List.of()
                : slot.stream().distinct().map(Slot::named).toList();
        return buyers.buyer(id, locale)
                .map(buyer -> new LivePage(buyer, who, skus, slots))
                .flatMapMany(pages::open);
    }

    @Bean
    static PublicRoutes liveRoutes() {
        return PublicRoutes.of(PublicRoutes.get("/api/stores/*/live"));
    }
}
