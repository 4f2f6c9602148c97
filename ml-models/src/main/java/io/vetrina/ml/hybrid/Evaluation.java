// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.evaluation.Ranks;
import io.vetrina.ml.event.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Evaluates on the same queries a hybrid, its streaming part, each of its sources and the baselines. */
public final class Evaluation {

    private static final int REPORT_EVERY = 5_000;

    private static final String HYBRID = "hybrid";
    private static final String STREAMING = "streaming";
    private static final String FUSED = "fused";
    private static final String SOURCE = "source ";
    private static final String WITHOUT = "without ";
    private static final String BASELINE = "baseline ";

    private final Hybrid hybrid;
    private final List<CandidateSource> baselines;
    /** All sources but one, by the one. */
    private final List<CandidateUnion> without = new ArrayList<>();

    /** By recommender, then by query. */
    private final Map<String, int[]> places = new LinkedHashMap<>();

    private Evaluation(Hybrid hybrid, List<CandidateSource> baselines, int queries) {
        this.hybrid = hybrid;
        this.baselines = baselines;
        Stream.of(HYBRID, STREAMING, FUSED).forEach(recommender -> places.put(recommender, new int[queries]));
        CandidateUnion all = hybrid.all();
        for (int source = 0; source < all.sources().size(); source++) {
            without.add(all.with(all.fusion().without(source)));
            String name = all.sources().get(source).name();
            places.put(SOURCE + name, new int[queries]);
            places.put(WITHOUT + name, new int[queries]);
        }
        baselines.forEach(baseline -> places.put(BASELINE + baseline.name(), new int[queries]));
    }

    /**
     * The ranks of the next items.
     *
     * @param hybrid of the whole hybrid
     * @param streaming of the streaming sources alone
     * @param fused of all sources in the fused order, without the ranker
     * @param without of all sources but one in the fused order, by the name of the one
     * @param sources of each source by itself, by name
     * @param baselines of the usual baselines, by name
     */
    public record Result(
            Ranks hybrid,
            Ranks streaming,
            Ranks fused,
            Map<String, Ranks> without,
            Map<String, Ranks> sources,
            Map<String, Ranks> baselines) {

        /** The source that does best alone, by MRR@20. */
        public Map.Entry<String, Ranks> bestSource() {
            return sources.entrySet().stream()
                    .max((a, b) -> Double.compare(
                            a.getValue().meanReciprocal(Quality.K), b.getValue().meanReciprocal(Quality.K)))
                    .orElseThrow();
        }
    }

    /** The usual baselines, fed with visits. */
    public static List<CandidateSource> baselines(Protocol protocol, List<Visit> visits) {
        List<CandidateSource> baselines = SourceSet.baselines(protocol.kinds());
        CandidateUnion fed = new CandidateUnion(baselines);
        visits.forEach(visit -> visit.replay(protocol.kind(), fed::observe));
        return baselines;
    }

    /** Runs all queries. */
    public static Result of(
            Hybrid hybrid, List<CandidateSource> baselines, List<Query> queries, Consumer<String> progress) {
        Evaluation evaluation = new Evaluation(hybrid, baselines, queries.size());
        for (int from = 0; from < queries.size(); from += REPORT_EVERY) {
            int to = Math.min(from + REPORT_EVERY, queries.size());
            IntStream.range(from, to).parallel().forEach(q -> evaluation.evaluate(queries.get(q), q));
            progress.accept("answered " + to + " of " + queries.size());
        }
        return evaluation.result();
    }

    private void evaluate(Query query, int number) {
        Session session = query.session();
        ScoredItems[] answers = hybrid.all().answers(session, Hybrid.PER_SOURCE);
        for (int s = 0; s < answers.length; s++) {
            record(SOURCE + hybrid.all().sources().get(s).name(), answers[s], query, number);
        }
        ScoredItems[] live = Arrays.copyOf(answers, hybrid.streaming().sources().size());
        record(STREAMING, hybrid.streaming().best(session, live, Quality.K), query, number);
        CandidateSet candidates = hybrid.all().fuse(session, answers, hybrid.ranked());
        record(FUSED, candidates.fused(), query, number);
        record(HYBRID, hybrid.rank(session, candidates, Quality.K), query, number);
        for (int s = 0; s < without.size(); s++) {
            ScoredItems others = without.get(s).best(session, answers, Quality.K);
            record(WITHOUT + hybrid.all().sources().get(s).name(), others, query, number);
        }
        for (CandidateSource baseline : baselines) {
            record(BASELINE + baseline.name(), baseline.candidates(session, Quality.K), query, number);
        }
    }

    private void record(String recommender, ScoredItems answer, Query query, int number) {
        int place = query.next() < 0 ? -1 : answer.rankOf(query.next());
        Objects.requireNonNull(places.get(recommender))[number] = place;
    }

    private Result result() {
        return new Result(
                ranks(HYBRID), ranks(STREAMING), ranks(FUSED), group(WITHOUT), group(SOURCE), group(BASELINE));
    }

    private Ranks ranks(String recommender) {
        return new Ranks(Objects.requireNonNull(places.get(recommender)));
    }

    private Map<String, Ranks> group(String prefix) {
        Map<String, Ranks> group = new LinkedHashMap<>();
        places.forEach((recommender, found) -> {
            if (recommender.startsWith(prefix)) {
                group.put(recommender.substring(prefix.length()), new Ranks(found));
            }
        });
        return group;
    }
}
