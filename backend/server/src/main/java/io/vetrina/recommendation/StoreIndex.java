// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.behaviour.BehaviourEvent;
import io.vetrina.behaviour.BehaviourKind;
import io.vetrina.catalog.Item;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.recommendation.HeldDemand;
import io.vetrina.contract.shared.Sku;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.event.SessionIds;
import io.vetrina.ml.event.Vocabulary;
import io.vetrina.ml.rank.ExampleSampler;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.order.Purchase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What this node knows of a store: its items, who looked at and bought what after what (candidate sources), and the model that ranks. Written by the
 * learning thread alone, read by any without locks.
 */
final class StoreIndex {

    private static final int MOST_ITEMS = 1_000_000;
    private static final int OPEN_SESSIONS = 100_000;
    private static final int EXAMPLES = 150_000;
    private static final long SEED = 1;

    /** Until there are so many, every event is drawn from; after that a share, as a draw costs milliseconds. */
    private static final int FEW_EXAMPLES = 20_000;

    private static final double SHARE = 0.03;

    private final Vocabulary items = new Vocabulary(MOST_ITEMS);
    private final SessionIds sessions = new SessionIds(OPEN_SESSIONS);
    private final Map<Sku, Integer> bySku = new ConcurrentHashMap<>();
    private final ItemFacts facts = new ItemFacts();
    private final CandidateUnion candidates = Sources.union(new SimilarItems(facts));
    private final SingleItemCandidates singleItems = new SingleItemCandidates(candidates);
    private final FeatureExtractor extractor = new FeatureExtractor(facts);
    private final ExampleSampler examples = new ExampleSampler(candidates, extractor, EXAMPLES, SEED);
    private final RecentIds recent = new RecentIds();
    private final DemandCheck demand = new DemandCheck();
    private volatile HistoryClock history = new HistoryClock(Instant.EPOCH, Duration.ZERO);
    private final AtomicReference<@Nullable Champion> champion = new AtomicReference<>();

    /** Adds a sellable item under its SKU and its product's, as one item. */
    void addItem(Item thing, @Nullable Hit hit) {
        int item = items.intern(thing.productSku().value());
        if (item != Vocabulary.UNKNOWN) {
            facts.add(item, thing, hit);
            bySku.put(thing.productSku(), item);
            bySku.put(thing.sku(), item);
        }
    }

    /** Learns from an event as far as it may be believed, and from those that it confirms. */
    void consider(BehaviourEvent event) {
        Sku sku = event.sku();
        Integer item = sku == null ? null : bySku.get(sku);
        if (item == null || event.excluded() != null || learnt(event.kind()) == null) {
            return;
        }
        if (event.kind() == BehaviourKind.ORDER) {
            learn(event);
        } else {
            demand.admit(new Sku(items.name(item)), event).forEach(this::learn);
        }
    }

    /** Interest that is not believed yet, most first. */
    List<HeldDemand> held(int most) {
        return demand.held(most);
    }

    /** Learns from an event, once; things not {@linkplain #addItem added} are passed over. */
    void learn(BehaviourEvent event) {
        Sku sku = event.sku();
        InteractionType kind = learnt(event.kind());
        if (sku != null && kind != null && recent.add(event.visitor() + " " + event.id())) {
            learn(kind, sku, event.session(), event.at());
        }
    }

    /** Learns from an order of before, as if it had been placed at a time. */
    void learn(Purchase purchase, Instant at) {
        purchase.lines().forEach(line -> learn(InteractionType.ORDER, line.sku(), "order " + purchase.number(), at));
    }

    private void learn(InteractionType kind, Sku sku, String group, Instant at) {
        Integer item = bySku.get(sku);
        if (item != null) {
            Event event = new Event(kind, item, Vocabulary.UNKNOWN, sessions.intern(group), at.toEpochMilli());
            examples.sampleFrom(event, examples.total() < FEW_EXAMPLES ? 1 : SHARE);
            candidates.observe(event);
        }
    }

    private static @Nullable InteractionType learnt(BehaviourKind kind) {
        return switch (kind) {
            case VIEW -> InteractionType.VIEW;
            case CLICK -> InteractionType.CLICK;
            case ADD -> InteractionType.ADD;
            case ORDER -> InteractionType.ORDER;
            case SEARCH, REMOVE, SHOWN, TAKEN -> null;
        };
    }

    boolean knows(Sku sku) {
        return bySku.containsKey(sku);
    }

    /** The items of known SKUs, in order, each once, at the place of its last mention. */
    int[] items(Collection<Sku> skus) {
        LinkedHashSet<Integer> distinct = new LinkedHashSet<>();
        for (Sku sku : skus) {
            Integer item = bySku.get(sku);
            if (item != null) {
                distinct.remove(item);
                distinct.add(item);
            }
        }
        return distinct.stream().mapToInt(Integer::intValue).toArray();
    }

    Session session(Collection<Sku> skus, Instant now) {
        return new Session(Vocabulary.UNKNOWN, items(skus), now.toEpochMilli());
    }

    ItemFacts facts() {
        return facts;
    }

    CandidateUnion candidates() {
        return candidates;
    }

    SingleItemCandidates singleItems() {
        return singleItems;
    }

    FeatureExtractor extractor() {
        return extractor;
    }

    ExampleSampler examples() {
        return examples;
    }

    /** The times past orders are learnt with. */
    HistoryClock history() {
        return history;
    }

    void learnHistoryWith(HistoryClock clock) {
        history = clock;
    }

    /** The model that serves; null while there is none. */
    AtomicReference<@Nullable Champion> champion() {
        return champion;
    }
}
