// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.CatalogueNeighbours;
import io.vetrina.ml.candidate.CatalogueOrder;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.rank.CandidateFeatures;
import io.vetrina.ml.rank.CatalogueFeatures;
import io.vetrina.ml.rank.DenseExample;
import io.vetrina.ml.rank.SessionFeatures;
import io.vetrina.ml.rank.TrajectoryFeatures;
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
 * Builds a {@link Hybrid} from visits in time order without any setting being given: the newest tenth of the visits
 * is held out for validation, everything is chosen on it, then the sources observe it and the vectors are trained again on all.
 */
public final class HybridTrainer {

    private static final double DAY = 86_400_000.0;
    /** An item's recent count halves in this share of the data's span. */
    private static final double RECENT = 0.03;

    private static final double HELD_OUT = 0.1;
    private static final int MOST_HELD_OUT = 10_000;
    private static final int QUERIES_FOR_SOURCES = 3_000;
    /** Items of queries that the sources are chosen by: long orders take long to answer. */
    private static final int ITEMS_FOR_SOURCES = 24_000;

    private static final int QUERIES_FOR_FUSION = 15_000;
    private static final int QUERIES_FOR_RANKER = 30_000;
    /**
     * How many further parts, each as large as the held-out one and just before it, the trees are trained on as well: the
     * newest alone, a tenth or fewer, give too few examples.
     */
    private static final int EARLIER_PARTS = 4;

    /** Prefixes of visits that vectors are trained on over all epochs: what keeps training to minutes. */
    private static final long EXAMPLES = 4_000_000;
    /** Of larger files vectors are trained on the newest part, so that there are at least about so many epochs. */
    private static final int FEWEST_EPOCHS = 3;

    private final Protocol protocol;
    private final int items;
    private final Consumer<String> progress;
    private final @Nullable ItemVectors content;
    private final @Nullable CatalogueOrder catalogue;
    private final List<SessionFeatures> extraFeatures;

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
            List<SessionFeatures> extraFeatures) {
        this.protocol = protocol;
        this.items = items;
        this.progress = progress;
        this.content = content;
        this.catalogue = catalogue;
        this.extraFeatures = extraFeatures;
    }

    /** The same trainer with content neighbours among its sources. */
    public HybridTrainer withContent(ItemVectors vectors) {
        return new HybridTrainer(protocol, items, progress, vectors, catalogue, extraFeatures);
    }

    /** The same trainer with neighbours in the catalogue among its sources. */
    public HybridTrainer withCatalogue(CatalogueOrder order) {
        return new HybridTrainer(protocol, items, progress, content, order, extraFeatures);
    }

    /** The same trainer with further features for the trees. */
    public HybridTrainer withFeatures(SessionFeatures features) {
        List<SessionFeatures> all = new ArrayList<>(extraFeatures);
        all.add(features);
        return new HybridTrainer(protocol, items, progress, content, catalogue, List.copyOf(all));
    }

    /**
     * @param visits in time order
     * @throws IllegalArgumentException if they hold no single query to validate on
     */
    public Hybrid train(List<Visit> visits) {
        ExecutorService executor = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("vectors-", 0).daemon().factory());
        try {
            return train(visits, executor);
        } finally {
            executor.shutdownNow();
        }
    }

    private Hybrid train(List<Visit> visits, Executor executor) {
        int heldOut = (int) Math.min(MOST_HELD_OUT, Math.ceil(visits.size() * HELD_OUT));
        List<Visit> older = visits.subList(0, visits.size() - heldOut);
        List<Visit> newest = visits.subList(visits.size() - heldOut, visits.size());
        List<Query> queries = validationQueries(older, newest);
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
        List<SessionFeatures> sessionFeatures = new ArrayList<>(sources.features);
        if (catalogue != null) {
            streaming.add(new CatalogueNeighbours("siblings", catalogue));
            sessionFeatures.add(new CatalogueFeatures(catalogue));
        }
        sessionFeatures.addAll(extraFeatures);
        List<Visit> oldest = older.subList(0, older.size() - earlierParts(older.size(), heldOut) * heldOut);
        // Vectors take longest to train. Those to be served are needed last: they are trained while the others are
        // evaluated.
        int epochs = epochs(visits);
        CompletableFuture<SessionEncoder> ofOlder = encoder(older, epochs, executor);
        CompletableFuture<SessionEncoder> ofOldest =
                oldest.size() < older.size() ? encoder(oldest, epochs, executor) : ofOlder;
        CompletableFuture<SessionEncoder> ofAll = encoder(visits, epochs, executor);
        SessionEncoder encoderOfOlder = ofOlder.join();
        VectorNeighbours vectors = new VectorNeighbours("vectors", encoderOfOlder);
        List<CandidateSource> all = new ArrayList<>(streaming);
        all.add(vectors);

        FusionSearch fusions =
                new FusionSearch(new CandidateUnion(all), sample(queries, QUERIES_FOR_FUSION), Hybrid.PER_SOURCE);
        CandidateUnion streamingUnion = new CandidateUnion(streaming, fusions.best(streaming.size(), progress));
        CandidateUnion allUnion = new CandidateUnion(all, fusions.best(progress));
        Supplier<ItemVectors> space = () -> vectors.encoder().vectors();
        sessionFeatures.add(new TrajectoryFeatures(history, space));
        CandidateFeatures features = new CandidateFeatures(
                all.stream().map(CandidateSource::name).toList(), history, space, sessionFeatures);
        vectors.swap(ofOldest.join()); // trained without the visits that are queried
        List<DenseExample> earlier = earlierExamples(older, oldest.size(), heldOut, feed, allUnion, features);
        vectors.swap(encoderOfOlder);
        Hybrid hybrid = new RankerSearch(allUnion, protocol.ranked(), sample(queries, QUERIES_FOR_RANKER), progress)
                .best(streamingUnion, history, features, earlier);

        feed.observe(newest);
        vectors.swap(ofAll.join());
        return hybrid;
    }

    /** How many parts of the older visits give examples for trees; some visits must be left to observe before them. */
    private static int earlierParts(int older, int visitsEach) {
        return Math.max(0, Math.min(EARLIER_PARTS, older / visitsEach - 1));
    }

    /**
     * Training examples for trees from before the held-out visits, part by part, each queried before it is observed: the feed
     * starts over, and ends where it was.
     */
    private List<DenseExample> earlierExamples(
            List<Visit> older,
            int oldest,
            int visitsEach,
            Feed feed,
            CandidateUnion union,
            CandidateFeatures features) {
        List<DenseExample> examples = new ArrayList<>();
        if (oldest == older.size()) {
            return examples;
        }
        feed.rewind();
        feed.observe(older.subList(0, oldest));
        for (int from = oldest; from < older.size(); from += visitsEach) {
            List<Visit> part = older.subList(from, from + visitsEach);
            List<Query> queries = sample(validationQueries(older.subList(0, from), part), QUERIES_FOR_RANKER);
            examples.addAll(TreeExamples.of(QueryCandidates.all(queries, union, protocol.ranked()), features));
            feed.observe(part);
        }
        progress.accept(examples.size() + " examples for trees from before the newest visits");
        return examples;
    }

    private static int queriesForSources(List<Query> queries) {
        double length = queries.stream()
                .mapToInt(
                        query -> Math.min(SourceSet.QUERY_ITEMS, query.session().items().length))
                .average()
                .orElse(1);
        return (int) Math.min(QUERIES_FOR_SOURCES, ITEMS_FOR_SOURCES / length);
    }

    private CompletableFuture<SessionEncoder> encoder(List<Visit> visits, int epochs, Executor executor) {
        EncoderTrainer trainer = new EncoderTrainer(EncoderSettings.DEFAULT.withEpochs(epochs));
        return CompletableFuture.supplyAsync(() -> trainer.train(trainingSessions(visits), items, progress), executor);
    }

    /** Epochs of vector training, the same for all sets of visits: trees trained with one set of vectors serve with another. */
    private static int epochs(List<Visit> visits) {
        long examples = trainingSessions(visits).stream()
                .mapToLong(HybridTrainer::prefixes)
                .sum();
        return Math.clamp(EXAMPLES / Math.max(1, examples), FEWEST_EPOCHS - 1, EncoderSettings.DEFAULT.epochs());
    }

    /** The visits that vectors are trained on, newest first. */
    private static List<int[]> trainingSessions(List<Visit> visits) {
        List<int[]> sessions = new ArrayList<>();
        long examples = 0;
        for (Visit visit : visits.reversed()) {
            if (examples < EXAMPLES / FEWEST_EPOCHS) {
                sessions.add(visit.items());
                examples += prefixes(visit.items());
            }
        }
        return sessions;
    }

    private static int prefixes(int[] session) {
        return Math.max(0, session.length - 1);
    }

    private static double spanDays(List<Visit> visits) {
        return Math.max(1e-3, (visits.getLast().at() - visits.getFirst().at()) / DAY);
    }

    private List<Query> validationQueries(List<Visit> older, List<Visit> newest) {
        BitSet known = new BitSet(items);
        older.forEach(visit -> Arrays.stream(visit.items()).forEach(known::set));
        return newest.stream()
                .flatMap(visit -> protocol.validationQueries(visit, known::get).stream())
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
