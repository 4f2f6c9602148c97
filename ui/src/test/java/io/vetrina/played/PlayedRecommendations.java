// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.recommendation.HeldDemand;
import io.vetrina.contract.recommendation.Model;
import io.vetrina.contract.recommendation.Recommendation;
import io.vetrina.contract.recommendation.RecommendationApi;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.StoreId;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Recommends the first of the goods to everybody. */
@RestController
class PlayedRecommendations implements RecommendationApi {

    private final Goods goods;

    PlayedRecommendations(Goods goods) {
        this.goods = goods;
    }

    @Override
    public Mono<Recommendations> recommendations(
            String store, String slot, String visitor, String sku, String cart, Integer limit, String locale) {
        return Mono.just(new Recommendations(
                slot,
                "candidates",
                null,
                goods.all().stream()
                        .limit(limit)
                        .map(product -> new Recommendation(
                                Goods.hit(product), "Often viewed after what you saw", "session-neighbours"))
                        .toList()));
    }

    @Override
    public Flux<Model> models() {
        return Flux.empty();
    }

    @Override
    public Flux<HeldDemand> heldDemand(StoreId store) {
        return Flux.empty();
    }
}
