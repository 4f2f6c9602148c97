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
import java.util.function.Consumer;

/** Puts the same queries to a hybrid, to its streaming part, to each of its sources and to the baselines. */
public final class Examination {

    private static final int REPORT_EVERY = 5_000;

    private final Hybrid hybrid;
    private final List<CandidateSource> baselines;
    /** All sources but one, by the one. */
    private final List<CandidateUnion> without = new ArrayList<>();

    private final Map<String, int[]> places = new LinkedHashMap<>();

    private Examination(Hybrid hybrid, List<CandidateSource> baselines) {
        this.hybrid = hybrid;
        this.baselines = baselines;
        CandidateUnion all = hybrid.all();
        for (int source = 0; source < all.sources().size(); source++) {
            without.add(all.with(all.fusion().without(source)));
        }
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
        Examination examination = new Examination(hybrid, baselines);
        for (int q = 0; q < queries.size(); q++) {
            examination.ask(queries.get(q), q, queries.size());
            if ((q + 1) % REPORT_EVERY == 0) {
                progress.accept("answered " + (q + 1) + " of " + queries.size());
            }
        }
        return examination.result();
    }

    private void ask(Query query, int number, int total) {
        Session session = query.session();
        ScoredItems[] answers = hybrid.all().answers(session, Hybrid.PER_SOURCE);
        for (int s = 0; s < answers.length; s++) {
            note("source " + hybrid.all().sources().get(s).name(), answers[s], query, number, total);
        }
        ScoredItems[] live = Arrays.copyOf(answers, hybrid.streaming().sources().size());
        note("streaming", hybrid.streaming().best(session, live, Quality.K), query, number, total);
        CandidateSet candidates = hybrid.all().fuse(session, answers, hybrid.ranked());
        note("fused", candidates.fused(), query, number, total);
        note("hybrid", hybrid.rank(session, candidates, Quality.K), query, number, total);
        for (int s = 0; s < without.size(); s++) {
            ScoredItems others = without.get(s).best(session, answers, Quality.K);
            note("without " + hybrid.all().sources().get(s).name(), others, query, number, total);
        }
        for (CandidateSource baseline : baselines) {
            note("baseline " + baseline.name(), baseline.candidates(session, Quality.K), query, number, total);
        }
    }

    private void note(String who, ScoredItems answer, Query query, int number, int total) {
        int place = query.next() < 0 ? -1 : answer.rankOf(query.next());
        places.computeIfAbsent(who, unknown -> new int[total])[number] = place;
    }

    private Result result() {
        return new Result(
                ranks("hybrid"),
                ranks("streaming"),
                ranks("fused"),
                group("without "),
                group("source "),
                group("baseline "));
    }

    private Ranks ranks(String who) {
        return new Ranks(places.getOrDefault(who, new int[0]));
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
