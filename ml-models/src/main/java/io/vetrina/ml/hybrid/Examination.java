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

/** Puts the same queries to a hybrid, to its streaming part, to each of its sources and to the baselines. */
public final class Examination {

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

    /** By who was asked, then by query. */
    private final Map<String, int[]> places = new LinkedHashMap<>();

    private Examination(Hybrid hybrid, List<CandidateSource> baselines, int queries) {
        this.hybrid = hybrid;
        this.baselines = baselines;
        Stream.of(HYBRID, STREAMING, FUSED).forEach(who -> places.put(who, new int[queries]));
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
     * What came out.
     *
     * @param hybrid of everything that was learnt
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

    /** Asks everything. */
    public static Result of(
            Hybrid hybrid, List<CandidateSource> baselines, List<Query> queries, Consumer<String> progress) {
        Examination examination = new Examination(hybrid, baselines, queries.size());
        for (int from = 0; from < queries.size(); from += REPORT_EVERY) {
            int to = Math.min(from + REPORT_EVERY, queries.size());
            IntStream.range(from, to).parallel().forEach(q -> examination.ask(queries.get(q), q));
            progress.accept("answered " + to + " of " + queries.size());
        }
        return examination.result();
    }

    private void ask(Query query, int number) {
        Session session = query.session();
        ScoredItems[] answers = hybrid.all().answers(session, Hybrid.PER_SOURCE);
        for (int s = 0; s < answers.length; s++) {
            note(SOURCE + hybrid.all().sources().get(s).name(), answers[s], query, number);
        }
        ScoredItems[] live = Arrays.copyOf(answers, hybrid.streaming().sources().size());
        note(STREAMING, hybrid.streaming().best(session, live, Quality.K), query, number);
        CandidateSet candidates = hybrid.all().fuse(session, answers, hybrid.ranked());
        note(FUSED, candidates.fused(), query, number);
        note(HYBRID, hybrid.rank(session, candidates, Quality.K), query, number);
        for (int s = 0; s < without.size(); s++) {
            ScoredItems others = without.get(s).best(session, answers, Quality.K);
            note(WITHOUT + hybrid.all().sources().get(s).name(), others, query, number);
        }
        for (CandidateSource baseline : baselines) {
            note(BASELINE + baseline.name(), baseline.candidates(session, Quality.K), query, number);
        }
    }

    private void note(String who, ScoredItems answer, Query query, int number) {
        int place = query.next() < 0 ? -1 : answer.rankOf(query.next());
        Objects.requireNonNull(places.get(who))[number] = place;
    }

    private Result result() {
        return new Result(
                ranks(HYBRID), ranks(STREAMING), ranks(FUSED), group(WITHOUT), group(SOURCE), group(BASELINE));
    }

    private Ranks ranks(String who) {
        return new Ranks(Objects.requireNonNull(places.get(who)));
    }

    private Map<String, Ranks> group(String prefix) {
        Map<String, Ranks> group = new LinkedHashMap<>();
        places.forEach((who, found) -> {
            if (who.startsWith(prefix)) {
                group.put(who.substring(prefix.length()), new Ranks(found));
            }
        });
        return group;
    }
}
