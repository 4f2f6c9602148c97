// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.CatalogueOrder;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.candidate.Siblings;
import io.vetrina.ml.rank.CandidateMeasures;
import io.vetrina.ml.rank.CatalogueMeasures;
import io.vetrina.ml.rank.CourseMeasures;
import io.vetrina.ml.rank.MeasuredExample;
import io.vetrina.ml.rank.SessionMeasures;
import io.vetrina.ml.vector.EncoderSettings;
import io.vetrina.ml.vector.EncoderTrainer;
import io.vetrina.ml.vector.ItemVectors;
import io.vetrina.ml.vector.SessionEncoder;
import io.vetrina.ml.vector.VectorNeighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Hybrid} from visits in time order without being told a single setting: the newest tenth of the visits
 * is held back, everything is chosen on it, then the sources observe it and the vectors are trained again on all.
 */
public final class HybridTrainer {

    private static final double DAY = 86_400_000.0;
    /** An item's recent count halves in this share of the data's span. */
    private static final double RECENT = 0.03;

    private static final double HELD_BACK = 0.1;
    private static final int MOST_HELD_BACK = 10_000;
    private static final int QUERIES_FOR_SOURCES = 3_000;
    /** Items of queries that the sources are chosen by: long orders take long to answer. */
    private static final int ITEMS_FOR_SOURCES = 24_000;

    private static final int QUERIES_FOR_FUSION = 15_000;
    private static final int QUERIES_FOR_RANKER = 30_000;
    /**
     * How many times as many visits before the newest teach the trees as well: the newest alone, a tenth or fewer, leave
     * them much to chance.
     */
    private static final int EARLIER_PARTS = 4;

    /** Beginnings of visits that the vectors learn from in all epochs together: what keeps training to minutes. */
    private static final long EXAMPLES = 4_000_000;
    /** Of larger files the vectors learn the newest part, so that they see it so often at least. */
    private static final int FEWEST_EPOCHS = 3;

    private final Protocol protocol;
    private final int items;
    private final Consumer<String> progress;
    private final @Nullable ItemVectors content;
    private final @Nullable CatalogueOrder catalogue;
    private final List<SessionMeasures> facts;

    /**
     * @param items one above the largest item id
     * @param progress told what is being done and chosen, by several threads
     */
    public HybridTrainer(Protocol protocol, int items, Consumer<String> progress) {
        this(protocol, items, progress, null, null, List.of());
    }

    private HybridTrainer(
            Protocol protocol,
            int items,
            Consumer<String> progress,
            @Nullable ItemVectors content,
            @Nullable CatalogueOrder catalogue,
            List<SessionMeasures> facts) {
        this.protocol = protocol;
        this.items = items;
        this.progress = progress;
        this.content = content;
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /** The same trainer with content neighbours among its sources. */
    public HybridTrainer withContent(ItemVectors vectors) {
        return new HybridTrainer(protocol, items, progress, vectors, catalogue, facts);
    }

    /** The same trainer with neighbours in the catalogue among its sources. */
    public HybridTrainer withCatalogue(CatalogueOrder order) {
        return new HybridTrainer(protocol, items, progress, content, order, facts);
    }

    /** The same trainer with more for the trees to ask. */
    public HybridTrainer withMeasures(SessionMeasures measures) {
        List<SessionMeasures> all = new ArrayList<>(facts);
        all.add(measures);
        return new HybridTrainer(protocol, items, progress, content, catalogue, List.copyOf(all));
    }

    /**
     * @param visits in time order
     * @throws IllegalArgumentException if they hold no single query to validate on
     */
    public Hybrid train(List<Visit> visits) {
        ExecutorService learners = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("vectors-", 0).daemon().factory());
        try {
            return train(visits, learners);
        } finally {
            learners.shutdownNow();
        }
    }

    private Hybrid train(List<Visit> visits, Executor learners) {
        int heldBack = (int) Math.min(MOST_HELD_BACK, Math.ceil(visits.size() * HELD_BACK));
        List<Visit> older = visits.subList(0, visits.size() - heldBack);
        List<Visit> newest = visits.subList(visits.size() - heldBack, visits.size());
        List<Query> queries = rehearsal(older, newest);
        if (queries.isEmpty()) {
            throw new IllegalArgumentException(
                    "too little to learn from: the newest tenth of the visits asks nothing of what is known from before");
        }
        SourceSet sources = new SourceSet(protocol.kinds(), spanDays(visits));
        progress.accept("observing " + older.size() + " of " + visits.size() + " visits");
        ItemHistory history = new ItemHistory(protocol.kinds(), spanDays(visits) * RECENT * DAY);
        Feed feed = new Feed(new CandidateUnion(sources.all), history, protocol.kind());
        feed.observe(older);

        List<CandidateSource> streaming =
                sources.tuned(sample(queries, queriesForSources(queries)), spanDays(visits), progress);
        if (content != null) {
            streaming.add(VectorNeighbours.ofContent("titles", content));
        }
        List<SessionMeasures> measured = new ArrayList<>(sources.measures);
        if (catalogue != null) {
            streaming.add(new Siblings("siblings", catalogue));
            measured.add(new CatalogueMeasures(catalogue));
        }
        measured.addAll(facts);
        List<Visit> oldest = older.subList(0, older.size() - earlierParts(older.size(), heldBack) * heldBack);
        // Vectors take longest to learn. Those to be served are needed last: they are learnt while the others are
        // asked.
        int epochs = epochs(visits);
        CompletableFuture<SessionEncoder> ofOlder = encoder(older, epochs, learners);
        CompletableFuture<SessionEncoder> ofOldest =
                oldest.size() < older.size() ? encoder(oldest, epochs, learners) : ofOlder;
        CompletableFuture<SessionEncoder> ofAll = encoder(visits, epochs, learners);
        SessionEncoder rehearsed = ofOlder.join();
        VectorNeighbours vectors = new VectorNeighbours("vectors", rehearsed);
        List<CandidateSource> all = new ArrayList<>(streaming);
        all.add(vectors);

        FusionSearch fusions =
                new FusionSearch(new CandidateUnion(all), sample(queries, QUERIES_FOR_FUSION), Hybrid.PER_SOURCE);
        CandidateUnion streamingUnion = new CandidateUnion(streaming, fusions.best(streaming.size(), progress));
        CandidateUnion allUnion = new CandidateUnion(all, fusions.best(progress));
        Supplier<ItemVectors> space = () -> vectors.encoder().vectors();
        measured.add(new CourseMeasures(history, space));
        CandidateMeasures measures =
                new CandidateMeasures(all.stream().map(CandidateSource::name).toList(), history, space, measured);
        vectors.swap(ofOldest.join()); // they know nothing of the visits that are asked
        List<MeasuredExample> earlier = earlierLessons(older, oldest.size(), heldBack, feed, allUnion, measures);
        vectors.swap(rehearsed);
        Hybrid hybrid = new RankerSearch(allUnion, protocol.ranked(), sample(queries, QUERIES_FOR_RANKER), progress)
                .best(streamingUnion, history, measures, earlier);

        feed.observe(newest);
        vectors.swap(ofAll.join());
        return hybrid;
    }

    /** How many parts of the older visits teach trees; something must be left that was observed before. */
    private static int earlierParts(int older, int visitsEach) {
        return Math.max(0, Math.min(EARLIER_PARTS, older / visitsEach - 1));
    }

    /**
     * What visits before the held-back ones teach trees, part by part, each asked before it is observed: the feed starts
     * over, and ends where it was.
     */
    private List<MeasuredExample> earlierLessons(
            List<Visit> older,
            int oldest,
            int visitsEach,
            Feed feed,
            CandidateUnion union,
            CandidateMeasures measures) {
        List<MeasuredExample> lessons = new ArrayList<>();
        if (oldest == older.size()) {
            return lessons;
        }
        feed.rewind();
        feed.observe(older.subList(0, oldest));
        for (int from = oldest; from < older.size(); from += visitsEach) {
            List<Visit> part = older.subList(from, from + visitsEach);
            List<Query> queries = sample(rehearsal(older.subList(0, from), part), QUERIES_FOR_RANKER);
            lessons.addAll(Lessons.of(Asked.all(queries, union, protocol.ranked()), measures));
            feed.observe(part);
        }
        progress.accept(lessons.size() + " examples for trees from before the newest visits");
        return lessons;
    }

    private static int queriesForSources(List<Query> queries) {
        double length = queries.stream()
                .mapToInt(
                        query -> Math.min(SourceSet.QUERY_ITEMS, query.session().items().length))
                .average()
                .orElse(1);
        return (int) Math.min(QUERIES_FOR_SOURCES, ITEMS_FOR_SOURCES / length);
    }

    private CompletableFuture<SessionEncoder> encoder(List<Visit> visits, int epochs, Executor learners) {
        EncoderTrainer trainer = new EncoderTrainer(EncoderSettings.DEFAULT.withEpochs(epochs));
        return CompletableFuture.supplyAsync(() -> trainer.train(taught(visits), items, progress), learners);
    }

    /** How often vectors see their sessions: all sets as often, as trees that learn with one are asked with another. */
    private static int epochs(List<Visit> visits) {
        long examples =
                taught(visits).stream().mapToLong(HybridTrainer::beginnings).sum();
        return Math.clamp(EXAMPLES / Math.max(1, examples), FEWEST_EPOCHS - 1, EncoderSettings.DEFAULT.epochs());
    }

    /** The visits that vectors learn, newest first. */
    private static List<int[]> taught(List<Visit> visits) {
        List<int[]> sessions = new ArrayList<>();
        long examples = 0;
        for (Visit visit : visits.reversed()) {
            if (examples < EXAMPLES / FEWEST_EPOCHS) {
                sessions.add(visit.items());
                examples += beginnings(visit.items());
            }
        }
        return sessions;
    }

    private static int beginnings(int[] session) {
        return Math.max(0, session.length - 1);
    }

    private static double spanDays(List<Visit> visits) {
        return Math.max(1e-3, (visits.getLast().at() - visits.getFirst().at()) / DAY);
    }

    private List<Query> rehearsal(List<Visit> older, List<Visit> newest) {
        BitSet known = new BitSet(items);
        older.forEach(visit -> Arrays.stream(visit.items()).forEach(known::set));
        return newest.stream()
                .flatMap(visit -> protocol.rehearsal(visit, known::get).stream())
                .toList();
    }

    /** At most so many queries at random, still in time order; the same ones every time. */
    private static List<Query> sample(List<Query> queries, int most) {
        if (queries.size() <= most) {
            return queries;
        }
        SplittableRandom random = new SplittableRandom(1);
        List<Query> sample = new ArrayList<>(most);
        int left = queries.size();
        for (Query query : queries) {
            if (random.nextInt(left--) < most - sample.size()) {
                sample.add(query);
            }
        }
        return sample;
    }
}
