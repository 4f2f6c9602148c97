// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.behaviour.Behaviour;
import io.vetrina.cart.Carts;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.recommendation.Recommendation;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.offer.OfferCards;
import io.vetrina.shared.Buyer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Recommends. Asks Redis for the visitor's session and cart, within a budget, and answers from memory: ranked by the model, else
 * in the order of the candidates, else what is trending, else nothing; never an error.
 */
@Service
public class Recommender {

    private static final Logger LOG = LoggerFactory.getLogger(Recommender.class);

    /**
     * For a Redis that hangs; one that is away refuses at once. Long enough that a crowded machine does not make the answer forget
     * the visitor's last click.
     */
    private static final Duration BUDGET = Duration.ofMillis(500);

    private final Behaviour behaviour;
    private final Carts carts;
    private final StoreIndexes indexes;
    private final LiveCards cards;
    private final OfferCards offers;
    private final Clock clock;

    Recommender(
            Behaviour behaviour, Carts carts, StoreIndexes indexes, LiveCards cards, OfferCards offers, Clock clock) {
        this.behaviour = behaviour;
        this.carts = carts;
        this.indexes = indexes;
        this.cards = cards;
        this.offers = offers;
        this.clock = clock;
    }

    /** What the visitor did is in it as soon as the intake has answered. */
    public Mono<Recommendations> recommend(RecommendationRequest request) {
        return Mono.zip(session(request), cart(request))
                .publishOn(Schedulers.parallel()) // candidates cost a millisecond, too much for an event loop
                .map(met -> answer(request, met.getT1(), met.getT2()))
                .flatMap(answer -> forBuyer(request.buyer(), answer))
                .onErrorResume(e -> {
                    LOG.warn(
                            "No recommendations for {} of {}",
                            request.slot(),
                            request.buyer().store(),
                            e);
                    return Mono.just(new Recommendations(request.slot().label(), "none", null, List.of()));
                });
    }

    private Mono<List<Sku>> session(RecommendationRequest request) {
        VisitorId visitor = request.visitor();
        return visitor == null
                ? Mono.just(List.of())
                : withinBudget(
                        "session",
                        Mono.defer(() -> behaviour.session(request.buyer().store(), visitor)));
    }

    private Mono<List<Sku>> cart(RecommendationRequest request) {
        String cart = request.cart();
        return cart == null
                ? Mono.just(List.of())
                : withinBudget(
                        "cart", Mono.defer(() -> carts.skus(request.buyer().store(), cart)));
    }

    private static Mono<List<Sku>> withinBudget(String what, Mono<List<Sku>> skus) {
        return skus.timeout(BUDGET).defaultIfEmpty(List.of()).onErrorResume(e -> {
            LOG.debug("Recommending without the {}: {}", what, e.toString());
            return Mono.just(List.of());
        });
    }

    private Recommendations answer(RecommendationRequest request, List<Sku> session, List<Sku> cart) {
        StoreIndex index = indexes.of(request.buyer().store());
        List<Sku> met = new ArrayList<>(session);
        met.addAll(cart);
        if (request.product() != null) {
            met.add(request.product());
        }
        Ranking ranking = Ranking.of(index, index.session(met, clock.instant()));
        Slate slate =
                new Slate(request, index, slug -> cards.card(request.buyer().store(), slug));
        return slate.of(ranking);
    }

    /** What is kept for everybody has base prices; shown are the buyer's, and what is not sold to the buyer is left out. */
    private Mono<Recommendations> forBuyer(Buyer buyer, Recommendations answer) {
        List<Hit> base = answer.hits().stream().map(Recommendation::product).toList();
        return offers.forBuyer(buyer, base).map(cards -> {
            if (cards.equals(base)) {
                return answer;
            }
            Map<String, Hit> bySlug = cards.stream().collect(Collectors.toMap(Hit::slug, card -> card));
            List<Recommendation> hits = new ArrayList<>();
            for (Recommendation hit : answer.hits()) {
                Hit card = bySlug.get(hit.product().slug());
                if (card != null) {
                    hits.add(new Recommendation(card, hit.reason(), hit.source()));
                }
            }
            return new Recommendations(answer.slot(), answer.source(), answer.model(), hits);
        });
    }
}
