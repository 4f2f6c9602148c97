// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.behaviour.BehaviourEvent;
import io.vetrina.behaviour.BehaviourKind;
import io.vetrina.contract.recommendation.HeldDemand;
import io.vetrina.contract.shared.Sku;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which events of visitors others learn from, so that no single place can lift an article. An article counts once it was
 * met from three origins within a week; and on one day an origin counts for it with two visitors, and with as many more as all
 * others together. What is not believed is held, for the analyst to see, and learnt when others confirm it.
 *
 * <p>Like all of an index: one thread writes, any may read {@link #held}. Memory: some 100 bytes for each article
 * that anybody met in the week, and at most {@value #MOST_HELD} held events for each.
 */
final class DemandCheck {

    private static final int INDEPENDENT_ORIGINS = 3;
    private static final int VISITORS_OF_ONE_ORIGIN = 2;
    private static final Duration CONFIRMED_FOR = Duration.ofDays(7);
    private static final int MOST_ARTICLES = 200_000;
    private static final int MOST_HELD = 100;
    private static final int MOST_ORIGINS = 256;

    /** Where an article was met in the last seven days, until when it counts, what is held, and what counted today. */
    private static final class Article {
        private final Map<String, Instant> origins = new LinkedHashMap<>();
        private Instant confirmedUntil = Instant.EPOCH;
        private final List<BehaviourEvent> held = new ArrayList<>();
        private int heldInAll;
        private LocalDate day = LocalDate.EPOCH;
        private final Map<BehaviourKind, Count> today = new EnumMap<>(BehaviourKind.class);
    }

    /** Visitors of one day, by where they came from; of the many origins that an article of everybody's has, the first. */
    private static final class Count {
        private final Map<String, Integer> byOrigin = new HashMap<>();
        private int all;

        boolean takes(String origin) {
            int own = byOrigin.getOrDefault(origin, 0);
            boolean taken = own < VISITORS_OF_ONE_ORIGIN + (all - own);
            if (taken) {
                all++;
                if (own > 0 || byOrigin.size() < MOST_ORIGINS) {
                    byOrigin.merge(origin, 1, Integer::sum);
                }
            }
            return taken;
        }
    }

    private final Map<Sku, Article> articles = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sku, Article> eldest) {
            return size() > MOST_ARTICLES;
        }
    };

    /**
     * Takes an event that is the first of its kind by this visitor about this article today.
     *
     * @return what to learn now, oldest first: the event itself, others that it confirms, or nothing
     */
    synchronized List<BehaviourEvent> admit(Sku product, BehaviourEvent event) {
        Article article = articles.computeIfAbsent(product, unknown -> new Article());
        String origin = origin(event);
        meet(article, origin, event);
        article.held.add(event);
        article.heldInAll++;
        if (article.held.size() > MOST_HELD) {
            article.held.removeFirst();
        }
        return event.received().isBefore(article.confirmedUntil) ? release(article) : List.of();
    }

    private static void meet(Article article, String origin, BehaviourEvent event) {
        LocalDate day = LocalDate.ofInstant(event.received(), ZoneOffset.UTC);
        if (!day.equals(article.day)) {
            article.day = day;
            article.today.clear();
        }
        Instant old = event.received().minus(CONFIRMED_FOR);
        article.origins
                .entrySet()
                .removeIf(met ->
                        !met.getValue().isAfter(old) || !week(met.getKey()).equals(week(origin)));
        if (article.origins.size() < INDEPENDENT_ORIGINS || article.origins.containsKey(origin)) {
            article.origins.put(origin, event.received());
        }
        if (article.origins.size() == INDEPENDENT_ORIGINS) {
            article.confirmedUntil = event.received().plus(CONFIRMED_FOR);
        }
    }

    /** What each origin may still teach today; the rest stays held. */
    private static List<BehaviourEvent> release(Article article) {
        List<BehaviourEvent> learnt = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Iterator<BehaviourEvent> waiting = article.held.iterator(); waiting.hasNext(); ) {
                BehaviourEvent event = waiting.next();
                if (article.today
                        .computeIfAbsent(event.kind(), first -> new Count())
                        .takes(origin(event))) {
                    waiting.remove();
                    article.heldInAll--;
                    learnt.add(event);
                    more = true;
                }
            }
        }
        return learnt;
    }

    /** Digests of different weeks say nothing about each other. */
    private static String week(String origin) {
        int dot = origin.indexOf('.');
        return dot < 0 ? "" : origin.substring(0, dot);
    }

    /** Before origins were kept, each visitor counts as one. */
    private static String origin(BehaviourEvent event) {
        String origin = event.origin();
        return origin == null ? event.visitor().value().replace('.', '_') : origin;
    }

    /** What is held, most first. */
    synchronized List<HeldDemand> held(int most) {
        return articles.entrySet().stream()
                .filter(entry -> !entry.getValue().held.isEmpty())
                .map(entry -> held(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(HeldDemand::events).reversed())
                .limit(most)
                .toList();
    }

    private static HeldDemand held(Sku product, Article article) {
        Set<String> visitors = new HashSet<>();
        Set<String> origins = new HashSet<>();
        article.held.forEach(event -> {
            visitors.add(event.visitor().value());
            origins.add(origin(event));
        });
        return new HeldDemand(
                product,
                article.heldInAll,
                visitors.size(),
                origins.size(),
                article.held.getFirst().received(),
                article.held.getLast().received());
    }
}
