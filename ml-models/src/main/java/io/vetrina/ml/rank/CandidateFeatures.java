// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.candidate.ItemHistory.HalfLife;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.vector.ItemVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Dense features of candidates, for trees: what each source says of them, whether and when the session saw them, what became
 * of them ever and lately, and how near they are to the session's newest items. This one class for training and for
 * serving. All numbers are finite.
 */
public final class CandidateFeatures {

    private static final int NEAR_ITEMS = 5;
    private static final float NO_RANK = 1_000;
    private static final float NO_SCORE = -30;
    private static final float NO_COSINE = -2;
    private static final List<String> OF_SOURCE = List.of("rank", "log score", "share");
    private static final List<String> OF_ITEM = List.of(
            "fused rank",
            "fused log score",
            "steps since met",
            "times met",
            "session length",
            "distinct items",
            "log count",
            "log count just now",
            "log count lately",
            "log count of late",
            "time since last",
            "time since first",
            "log count of newest",
            "log count of newest lately",
            "cosine to newest",
            "largest cosine to newest five",
            "cosine of newest two");

    private final int sources;
    private final ItemHistory history;
    private final Supplier<ItemVectors> vectors;
    private final List<SessionFeatures> more;
    private final List<String> names = new ArrayList<>();

    /**
     * @param sources names of the sources of the candidate sets, in their order
     * @param history of the items, as far as it is observed
     * @param vectors of the items, as they are now
     */
    public CandidateFeatures(List<String> sources, ItemHistory history, Supplier<ItemVectors> vectors) {
        this(sources, history, vectors, List.of());
    }

    /** @param more features that this shop or protocol has besides the common ones */
    public CandidateFeatures(
            List<String> sources,
            ItemHistory history,
            Supplier<ItemVectors> vectors,
            List<? extends SessionFeatures> more) {
        this.more = List.copyOf(more);
        this.sources = sources.size();
        this.history = history;
        this.vectors = vectors;
        for (String source : sources) {
            OF_SOURCE.forEach(feature -> names.add(feature + " by " + source));
        }
        names.addAll(OF_ITEM);
        names.addAll(ListFeatures.NAMES);
        more.forEach(features -> names.addAll(features.names()));
    }

    /** The names of the features, in their order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The features of all candidates, by place. */
    public float[][] of(Session session, CandidateSet candidates) {
        double[] totals = totals(candidates);
        ItemVectors space = vectors.get();
        int distinct = (int) Arrays.stream(session.items()).distinct().count();
        float newestTwo = cosine(space, session.last(), before(session));
        double countOfNewest = Math.log1p(history.total(session.last()));
        double latelyOfNewest = Math.log1p(history.recent(session.last(), HalfLife.MEDIUM));
        List<IntFunction<float[]>> perSession =
                more.stream().map(features -> features.of(session)).toList();
        ListFeatures ofSet = new ListFeatures(candidates, space);
        float[][] all = new float[candidates.size()][];
        for (int place = 0; place < all.length; place++) {
            Row row = new Row(names.size());
            addSources(candidates, place, totals, row);
            int item = candidates.item(place);
            addMet(session, item, row);
            row.add(session.items().length);
            row.add(distinct);
            row.add(Math.log1p(history.total(item)));
            row.add(Math.log1p(history.recent(item, HalfLife.SHORT)));
            row.add(Math.log1p(history.recent(item, HalfLife.MEDIUM)));
            row.add(Math.log1p(history.recent(item, HalfLife.LONG)));
            row.add(history.sinceLast(item));
            row.add(history.sinceFirst(item));
            row.add(countOfNewest);
            row.add(latelyOfNewest);
            row.add(cosine(space, item, session.last()));
            row.add(largestCosine(space, item, session.items()));
            row.add(newestTwo);
            row.addAll(ofSet.of(place));
            perSession.forEach(features -> row.addAll(features.apply(item)));
            all[place] = row.values;
        }
        return all;
    }

    private double[] totals(CandidateSet candidates) {
        double[] totals = new double[sources];
        for (int place = 0; place < candidates.size(); place++) {
            for (int source = 0; source < sources; source++) {
                totals[source] += candidates.score(place, source);
            }
        }
        return totals;
    }

    private void addSources(CandidateSet candidates, int place, double[] totals, Row row) {
        for (int source = 0; source < sources; source++) {
            int rank = candidates.rank(place, source);
            float score = candidates.score(place, source);
            row.add(rank < 0 ? NO_RANK : rank);
            row.add(rank < 0 ? NO_SCORE : Math.log(score + 1e-12));
            row.add(totals[source] > 0 ? score / totals[source] : 0);
        }
        row.add(place);
        row.add(Math.log(candidates.score(place) + 1e-12));
    }

    private static void addMet(Session session, int item, Row row) {
        int[] items = session.items();
        int steps = -1;
        int times = 0;
        for (int step = 0; step < items.length; step++) {
            if (items[items.length - 1 - step] == item) {
                times++;
                steps = steps < 0 ? step : steps;
            }
        }
        row.add(steps);
        row.add(times);
    }

    private static int before(Session session) {
        int[] items = session.items();
        return items.length < 2 ? -1 : items[items.length - 2];
    }

    private static float cosine(ItemVectors space, int a, int b) {
        return space.knows(a) && space.knows(b) ? space.cosine(a, b) : NO_COSINE;
    }

    private static float largestCosine(ItemVectors space, int item, int[] items) {
        float largest = NO_COSINE;
        for (int step = 0; step < Math.min(NEAR_ITEMS, items.length); step++) {
            int other = items[items.length - 1 - step];
            if (other != item) {
                largest = Math.max(largest, cosine(space, item, other));
            }
        }
        return largest;
    }

    /** Numbers one after another. */
    private static final class Row {

        private final float[] values;
        private int size;

        Row(int length) {
            values = new float[length];
        }

        void add(double value) {
            values[size++] = (float) value;
        }

        void addAll(float[] others) {
            for (float value : others) {
                add(value);
            }
        }
    }
}
