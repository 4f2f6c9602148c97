// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.vetrina.contract.recommendation.Model;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Trains a store's ranker on a thread of its own: when its history is learnt, and then every few minutes if there is
 * enough to learn from. A new model serves only if it passes the gate, and only after its provenance is kept.
 */
@Component
class Training implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);

    private final StoreIndexes indexes;
    private final ModelRegistry registry;
    private final RankerTraining rankers;
    private final RecommendationSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Set<StoreId> stores = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService thread;

    Training(
            StoreIndexes indexes,
            ModelRegistry registry,
            RankerTraining rankers,
            RecommendationSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.indexes = indexes;
        this.registry = registry;
        this.rankers = rankers;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /** The store takes part from now on, beginning at once; what was learnt again is trained again at once. */
    void historyIsLearnt(StoreId store) {
        ScheduledExecutorService current = thread;
        boolean isNew = stores.add(store);
        if (current == null) {
            return;
        }
        current.execute(() -> train(store));
        if (isNew) {
            TimeGauge.builder(
                            "vetrina.model.age", indexes, TimeUnit.SECONDS, all -> secondsSinceTraining(all.of(store)))
                    .tag("store", store.value())
                    .description("Time since the serving model was trained; NaN while there is none")
                    .register(meters);
        }
    }

    private double secondsSinceTraining(StoreIndex index) {
        Champion champion = index.champion().get();
        return champion == null
                ? Double.NaN
                : Duration.between(champion.trained(), clock.instant()).toSeconds();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a round catches and logs what goes wrong
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("recommendation-training").daemon().factory());
        long pause = settings.trainEvery().toMillis();
        started.scheduleWithFixedDelay(() -> stores.forEach(this::train), pause, pause, TimeUnit.MILLISECONDS);
        thread = started;
    }

    private void train(StoreId store) {
        try {
            StoreIndex index = indexes.of(store);
            RankerTraining.TrainedRanker trained = rankers.train(store, index);
            if (trained != null) {
                keep(index, trained);
            }
        } catch (RuntimeException e) {
            LOG.warn("Training of {} failed; the model before goes on", store, e);
        }
    }

    private void keep(StoreIndex index, RankerTraining.TrainedRanker trained) {
        Model model = trained.model();
        registry.add(model).block();
        if (trained.champion() != null) {
            index.champion().set(trained.champion());
        }
        LOG.info(
                "Model {} of {}: {}, {} examples in {} s, {}",
                model.id(),
                model.store(),
                model.state(),
                model.examples(),
                "%.1f".formatted(model.trainingSeconds()),
                model.metrics());
    }

    @Override
    public void stop() {
        ScheduledExecutorService current = thread;
        thread = null;
        if (current != null) {
            current.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
