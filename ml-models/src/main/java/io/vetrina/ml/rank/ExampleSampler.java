// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Draws training examples from a stream of events, each as of the moment before it was observed: what the candidates were for
 * the session so far, which of them was taken next, and a few of those passed over, which count as they are: weighted up to all
 * that were, they outvote what was taken and the order suffers. So training sees what serving will see, and never the future. One
 * writer; {@link #sample} may be called by any thread.
 */
public final class ExampleSampler {

    private static final Set<InteractionType> TAKEN =
            EnumSet.of(InteractionType.VIEW, InteractionType.CLICK, InteractionType.ADD, InteractionType.ORDER);
    private static final int SESSIONS = 50_000;
    private static final int SESSION_ITEMS = 20;
    private static final int PER_SOURCE = 50;
    private static final int CANDIDATES = 100;
    private static final int NEGATIVES = 5;

    private final CandidateUnion candidates;
    private final FeatureExtractor extractor;
    private final int capacity;
    private final SplittableRandom random;
    private final Map<Integer, int[]> sessions = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, int[]> eldest) {
            return size() > SESSIONS;
        }
    };
    private final ArrayDeque<TimedExample> kept = new ArrayDeque<>();
    private long total;

    private record TimedExample(RankingExample example, long at) {}

    /**
     * Examples, oldest first, and the time they come from.
     *
     * @param total how many were drawn ever, also those no longer kept
     */
    public record Sample(
            List<RankingExample> examples,
            @Nullable Instant from,
            @Nullable Instant until,
            long total) {}

    /**
     * @param capacity most examples kept, the newest
     * @param seed of the choice of negatives and events
     */
    public ExampleSampler(CandidateUnion candidates, FeatureExtractor extractor, int capacity, long seed) {
        this.candidates = candidates;
        this.extractor = extractor;
        this.capacity = capacity;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Draws from an event that the candidates have not observed yet.
     *
     * @param share of the events that is drawn from, 0 to 1: candidates cost time, and a long history needs not all of it
     */
    public void sampleFrom(Event event, double share) {
        if (!event.isUsable() || event.session() < 0 || !TAKEN.contains(event.kind())) {
            return;
        }
        int[] before = sessions.getOrDefault(event.session(), new int[0]);
        Session session = new Session(event.visitor(), before, event.at());
        if (before.length > 0 && !session.contains(event.item()) && random.nextDouble() < share) {
            sampleFrom(event, session);
        }
        sessions.put(event.session(), appended(before, event.item()));
    }

    private static int[] appended(int[] before, int item) {
        int from = Math.max(0, before.length + 1 - SESSION_ITEMS);
        int[] after = Arrays.copyOfRange(before, from, before.length + 1);
        after[after.length - 1] = item;
        return after;
    }

    private void sampleFrom(Event event, Session session) {
        CandidateSet set = candidates.candidates(session, PER_SOURCE, CANDIDATES);
        List<Integer> passed = new ArrayList<>(set.size());
        int taken = -1;
        for (int place = 0; place < set.size(); place++) {
            if (set.item(place) == event.item()) {
                taken = place;
            } else if (!session.contains(set.item(place))) {
                passed.add(place);
            }
        }
        if (taken < 0 || passed.isEmpty()) {
            return;
        }
        List<RankingExample> examples = new ArrayList<>(NEGATIVES + 1);
        examples.add(example(session, set, taken, true));
        for (int i = 0; i < Math.min(NEGATIVES, passed.size()); i++) {
            Collections.swap(passed, i, random.nextInt(i, passed.size()));
            examples.add(example(session, set, passed.get(i), false));
        }
        keep(examples, event.at());
    }

    private RankingExample example(Session session, CandidateSet set, int place, boolean taken) {
        Features features = extractor.context(RankingContext.of(session)).copy();
        extractor.candidate(session, set, place, features);
        return new RankingExample(features, taken, 1);
    }

    private synchronized void keep(List<RankingExample> examples, long at) {
        examples.forEach(example -> kept.add(new TimedExample(example, at)));
        total += examples.size();
        while (kept.size() > capacity) {
            kept.remove();
        }
    }

    /** How many examples were drawn ever. */
    public synchronized long total() {
        return total;
    }

    /** The examples kept now. */
    public synchronized Sample sample() {
        return new Sample(
                kept.stream().map(TimedExample::example).toList(),
                kept.isEmpty() ? null : Instant.ofEpochMilli(kept.getFirst().at()),
                kept.isEmpty() ? null : Instant.ofEpochMilli(kept.getLast().at() + 1),
                total);
    }
}
