// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.recommendation.Recommendation;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.ml.event.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes an answer of a ranking: what can be bought now, nothing the visitor has met in this session, not too much of one
 * category, each with its reason.
 */
final class Slate {

    /** Newest things of the session that a reason may name. */
    private static final int SEEDS = 3;

    private final RecommendationRequest request;
    private final StoreIndex index;
    private final Function<String, @Nullable Hit> cards;

    /** @param cards the card of a product by its slug */
    Slate(RecommendationRequest request, StoreIndex index, Function<String, @Nullable Hit> cards) {
        this.request = request;
        this.index = index;
        this.cards = cards;
    }

    private record Pick(int place, int item, Hit card) {}

    Recommendations of(Ranking ranking) {
        List<Recommendation> hits =
                pick(ranking).stream().map(pick -> explained(ranking, pick)).toList();
        return hits.isEmpty()
                ? new Recommendations(request.slot().label(), "none", null, List.of())
                : new Recommendations(request.slot().label(), ranking.rung(), ranking.model(), hits);
    }

    /** At most half of the slate from one category, unless there is nothing else. */
    private List<Pick> pick(Ranking ranking) {
        int most = Math.max(2, (request.limit() + 1) / 2);
        Map<Integer, Integer> perCategory = new HashMap<>();
        List<Pick> picked = new ArrayList<>(request.limit());
        List<Pick> spare = new ArrayList<>();
        for (int place : ranking.places()) {
            int item = ranking.candidates().item(place);
            String slug = index.facts().slug(item);
            Hit card = slug == null ? null : cards.apply(slug);
            if (card == null || card.available() <= 0 || ranking.session().contains(item)) {
                continue;
            }
            boolean varied = perCategory.merge(index.facts().category(item), 1, Integer::sum) <= most;
            (varied ? picked : spare).add(new Pick(place, item, card));
            if (picked.size() == request.limit()) {
                return picked;
            }
        }
        spare.stream().limit(request.limit() - picked.size()).forEach(picked::add);
        return picked;
    }

    private Recommendation explained(Ranking ranking, Pick pick) {
        String source = Ranking.source(index, ranking.candidates(), pick.place());
        int number = ranking.candidates().bestSource(pick.place());
        String seed = source.equals(Sources.TRENDING) ? null : seed(ranking.session(), number, pick.item());
        return new Recommendation(
                pick.card(), Reasons.reason(source, seed, request.buyer().locale()), source);
    }

    /** Title of the newest thing in the session that by itself leads the source to the item. */
    private @Nullable String seed(Session session, int source, int item) {
        int[] seen = session.items();
        for (int i = seen.length - 1; i >= Math.max(0, seen.length - SEEDS); i--) {
            int seed = seen[i];
            if (index.singleItems().leads(source, seed, item, session.now())) {
                String slug = index.facts().slug(seed);
                Hit card = slug == null ? null : cards.apply(slug);
                return card == null ? null : card.title();
            }
        }
        return null;
    }
}
