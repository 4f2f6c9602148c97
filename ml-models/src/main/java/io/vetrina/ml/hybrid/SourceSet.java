// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.BuyAgain;
import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CoPurchase;
import io.vetrina.ml.candidate.LastItems;
import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.OrderHistory;
import io.vetrina.ml.candidate.Revisits;
import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.RuleWalk;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.candidate.Trending;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.rank.LastItemFeatures;
import io.vetrina.ml.rank.OrderHistoryFeatures;
import io.vetrina.ml.rank.RevisitFeatures;
import io.vetrina.ml.rank.RuleFeatures;
import io.vetrina.ml.rank.SessionFeatures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The streaming sources of a hybrid, over one kind of event. Ages are given as shares of the data's span, so that the
 * same set suits logs of a week and of a year.
 */
final class SourceSet {

    private static final String NEAR = "near";
    private static final String WALK = "walk";
    private static final String FURTHER = "neighbours-walk";
    /** Newest items of a session that neighbours are looked up by. */
    static final int QUERY_ITEMS = 20;

    private static final int MOST_VISITORS = 10_000_000;

    private final NeighbourSettings start;
    private final SessionNeighbours index;
    private final Revisits returns;
    final List<CandidateSource> all = new ArrayList<>();
    /** Features of a candidate besides its rank and score by each source. */
    final List<SessionFeatures> features = new ArrayList<>();

    SourceSet(Set<InteractionType> kinds, double spanDays) {
        start = NeighbourSearch.start(kinds, QUERY_ITEMS, spanDays);
        returns = new Revisits("returns", kinds);
        double off = Double.POSITIVE_INFINITY;
        index = new SessionNeighbours("neighbours", start);
        all.add(index);
        all.add(returns);
        boolean isOrders = kinds.contains(InteractionType.ORDER);
        // The lines of an order have an order too, but a weaker one.
        double backward = isOrders ? 0.5 : 0;
        SequentialRules next =
                new SequentialRules("next", new RuleSettings(kinds, 1, off, backward, spanDays, 256, 1, off, 0, 0.5));
        all.add(next);
        SequentialRules near =
                new SequentialRules(NEAR, new RuleSettings(kinds, 10, 2, 1, spanDays / 3, 512, 10, 3, 0.3, 0.5));
        all.add(near);
        all.add(new RuleWalk(WALK, near, near));
        if (!isOrders) {
            all.add(new RuleWalk(FURTHER, index, near));
            features.add(new RuleFeatures(List.of(near, next)));
            features.add(new RevisitFeatures());
        }
        if (isOrders) {
            all.add(new SequentialRules(
                    "near-lately", new RuleSettings(kinds, 5, 2, 1, spanDays / 10, 512, 10, 3, 0.3, 0.5)));
            long halfLife =
                    Math.max(1, (long) (spanDays / 3 * Duration.ofDays(1).toMillis()));
            all.add(new CoPurchase("bought-with", Duration.ofMillis(halfLife)));
            all.add(new BuyAgain("buy-again", MOST_VISITORS, Duration.ofMillis(halfLife)));
            OrderHistory own = new OrderHistory("own-orders", MOST_VISITORS);
            LastItems endings = new LastItems("endings", kinds, (double) halfLife);
            all.add(own);
            all.add(endings);
            features.add(new OrderHistoryFeatures(own));
            features.add(new LastItemFeatures(endings));
        }
        all.add(new Trending(
                "trending",
                kinds,
                Duration.ofSeconds(Math.max(60, (long) (spanDays * 864))),
                Duration.ofSeconds(Math.max(60, (long) (spanDays * 8_640)))));
    }

    /**
     * All sources; the query settings of neighbours, rules and walks are those that serve the queries best, each chosen by
     * what it adds to the ones chosen before.
     */
    List<CandidateSource> tuned(List<Query> queries, double spanDays, Consumer<String> progress) {
        SessionNeighbours neighbours = new NeighbourSearch(
                        index, start, new MarginalQuality(List.of(returns), queries), spanDays)
                .best(progress);
        MarginalQuality afterNeighbours = new MarginalQuality(List.of(returns, neighbours), queries);
        List<CandidateSource> tuned = new ArrayList<>();
        for (CandidateSource source : all) {
            tuned.add(
                    switch (source) {
                        case SessionNeighbours _ -> neighbours;
                        case SequentialRules rules -> new RuleSearch(rules, afterNeighbours).best(progress);
                        default -> source;
                    });
        }
        SequentialRules near = rules(tuned, NEAR);
        RuleWalk walk = new WalkSearch(near, new MarginalQuality(List.of(returns, neighbours, near), queries))
                .best(WALK, progress);
        tuned.replaceAll(source -> source.name().equals(WALK) ? walk : source);
        if (tuned.stream().anyMatch(source -> source.name().equals(FURTHER))) {
            MarginalQuality afterWalk = new MarginalQuality(List.of(returns, neighbours, near, walk), queries);
            RuleWalk further = new WalkSearch(near, afterWalk).from(neighbours, FURTHER, progress);
            tuned.replaceAll(source -> source.name().equals(FURTHER) ? further : source);
        }
        return tuned;
    }

    private static SequentialRules rules(List<CandidateSource> sources, String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .map(SequentialRules.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The usual baselines; they are fed separately. */
    static List<CandidateSource> baselines(Set<InteractionType> kinds) {
        double off = Double.POSITIVE_INFINITY;
        return List.of(
                Trending.popular("popular", kinds),
                new SequentialRules("item-cosine", RuleSettings.cosine(kinds)),
                new SequentialRules("sequential-rules", new RuleSettings(kinds, 10, 2, 0, off, 512, 1, off, 0, 0)));
    }
}
