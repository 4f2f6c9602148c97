// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.catalog.Buyers;
import io.vetrina.contract.recommendation.HeldDemand;
import io.vetrina.contract.recommendation.Model;
import io.vetrina.contract.recommendation.RecommendationApi;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.PublicRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class RecommendationController implements RecommendationApi {

    private static final int MOST_HELD = 200;

    private final Recommender recommender;
    private final Buyers buyers;
    private final ModelRegistry models;
    private final StoreIndexes indexes;

    RecommendationController(Recommender recommender, Buyers buyers, ModelRegistry models, StoreIndexes indexes) {
        this.recommender = recommender;
        this.buyers = buyers;
        this.models = models;
        this.indexes = indexes;
    }

    @Override
    public Mono<Recommendations> recommendations(
            String store,
            String slot,
            @Nullable String visitor,
            @Nullable String sku,
            @Nullable String cart,
            @Nullable Integer limit,
            @Nullable String locale) {
        StoreId id = new StoreId(store);
        Slot where = Slot.named(slot);
        VisitorId who = visitor == null ? null : new VisitorId(visitor);
        Sku product = sku == null ? null : new Sku(sku);
        int most = limit == null ? RecommendationRequest.USUAL : limit;
        return buyers.buyer(id, locale)
                .map(buyer -> new RecommendationRequest(buyer, where, who, product, cart, most))
                .flatMap(recommender::recommend);
    }

    @Override
    public Flux<Model> models() {
        return models.all();
    }

    @Override
    public Flux<HeldDemand> heldDemand(StoreId store) {
        return Flux.fromIterable(indexes.of(store).held(MOST_HELD));
    }

    @Bean
    static PublicRoutes recommendationRoutes() {
        return PublicRoutes.of(PublicRoutes.get("/api/stores/*/recommendations/*"), PublicRoutes.get("/api/models"));
    }
}
