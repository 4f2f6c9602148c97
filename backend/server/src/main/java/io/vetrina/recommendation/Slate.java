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

    private final Ask ask;
    private final StoreMemory memory;
    private final Function<String, @Nullable Hit> cards;

    /** @param cards the card of a product by its slug */
    Slate(Ask ask, StoreMemory memory, Function<String, @Nullable Hit> cards) {
        this.ask = ask;
        this.memory = memory;
        this.cards = cards;
    }

    private record Pick(int place, int item, Hit card) {}

    Recommendations of(Ranking ranking) {
        List<Recommendation> hits =
                pick(ranking).stream().map(pick -> explained(ranking, pick)).toList();
        return hits.isEmpty()
                ? new Recommendations(ask.slot().label(), "none", null, List.of())
                : new Recommendations(ask.slot().label(), ranking.rung(), ranking.model(), hits);
    }

    /** At most half of the slate from one category, unless there is nothing else. */
    private List<Pick> pick(Ranking ranking) {
        int most = Math.max(2, (ask.limit() + 1) / 2);
        Map<Integer, Integer> perCategory = new HashMap<>();
        List<Pick> picked = new ArrayList<>(ask.limit());
        List<Pick> spare = new ArrayList<>();
        for (int place : ranking.places()) {
            int item = ranking.candidates().item(place);
            String slug = memory.facts().slug(item);
            Hit card = slug == null ? null : cards.apply(slug);
            if (card == null || card.available() <= 0 || ranking.session().contains(item)) {
                continue;
            }
            boolean varied = perCategory.merge(memory.facts().category(item), 1, Integer::sum) <= most;
            (varied ? picked : spare).add(new Pick(place, item, card));
            if (picked.size() == ask.limit()) {
                return picked;
            }
        }
        spare.stream().limit(ask.limit() - picked.size()).forEach(picked::add);
        return picked;
    }

    private Recommendation explained(Ranking ranking, Pick pick) {
        String source = Ranking.source(memory, ranking.candidates(), pick.place());
        int number = ranking.candidates().bestSource(pick.place());
        String seed = source.equals(Sources.TRENDING) ? null : seed(ranking.session(), number, pick.item());
        return new Recommendation(
                pick.card(), Reasons.reason(source, seed, ask.buyer().locale()), source);
    }

    /** Title of the newest thing in the session that by itself leads the source to the item. */
    private @Nullable String seed(Session session, int source, int item) {
        int[] met = session.items();
        for (int i = met.length - 1; i >= Math.max(0, met.length - SEEDS); i--) {
            int seed = met[i];
            if (memory.leads().lead(source, seed, item, session.now())) {
                String slug = memory.facts().slug(seed);
                Hit card = slug == null ? null : cards.apply(slug);
                return card == null ? null : card.title();
            }
        }
        return null;
    }
}
