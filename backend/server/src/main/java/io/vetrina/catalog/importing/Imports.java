// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.CatalogSettings;
import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.jobs.JobRun;
import io.vetrina.jobs.JobWorker;
import io.vetrina.jobs.Jobs;
import io.vetrina.jobs.NewJob;
import io.vetrina.shared.Problem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Imports the catalogues that this installation knows by itself: at the start those that are new, changed or were interrupted,
 * later those that staff ask for. Each is a job in the lane of its store.
 */
@Component
class Imports implements SmartLifecycle, JobWorker {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    record Parameters(boolean again) {}

    private final Map<StoreId, CatalogueSource> known = new LinkedHashMap<>();
    private final ImportJournal journal;
    private final ImportRuns runs;
    private final ObjectProvider<Jobs> jobs;
    private volatile @Nullable Thread thread;

    Imports(
            List<CatalogueSources> sources,
            ImportJournal journal,
            ImportRuns runs,
            ObjectProvider<Jobs> jobs,
            CatalogSettings settings) {
        this.journal = journal;
        this.runs = runs;
        this.jobs = jobs;
        if (settings.importAtStart()) {
            sources.stream()
                    .flatMap(each -> each.find().stream())
                    .forEach(source -> known.put(source.store().id(), source));
        }
    }

    /** Jobs of a store's catalogue are done one after the other. */
    static String lane(StoreId store) {
        return "catalogue " + store;
    }

    @Override
    public void start() {
        if (!known.isEmpty()) {
            thread = Thread.ofPlatform().name("catalogue-sources").daemon().start(this::begin);
        }
    }

    private void begin() {
        try {
            for (CatalogueSource source : known.values()) {
                Patience.with(() -> journal.introduce(source.store()));
            }
            for (CatalogueSource source : known.values()) {
                StoreId store = source.store().id();
                if (isOpen(source)) {
                    Patience.with(() -> submit(store, false));
                }
            }
        } catch (RuntimeException e) {
            if (thread != null) {
                LOG.error("The catalogues of this installation are not imported", e);
            }
        }
    }

    /** One that cannot be read fails as a job, where it is seen. */
    private boolean isOpen(CatalogueSource source) {
        try {
            return runs.isOpen(source.store().id(), source.fingerprint());
        } catch (IOException e) {
            return true;
        }
    }

    private Mono<Job> submit(StoreId store, boolean again) {
        return jobs.getObject()
                .submit(new NewJob(
                        kind(), lane(store), store, "Import of the catalogue of " + store, new Parameters(again)));
    }

    /** Reads a store's source again, from the first row. */
    Mono<Job> again(StoreId store) {
        return known.containsKey(store)
                ? submit(store, true)
                : Mono.error(
                        () -> Problem.notFound("unknown-import", "No import belongs to the store \"" + store + "\"."));
    }

    @Override
    public String kind() {
        return "source";
    }

    @Override
    public String work(JobRun job) throws IOException {
        StoreId store = job.store();
        CatalogueSource source = store == null ? null : known.get(store);
        if (source == null) {
            throw new IOException("This node does not know the catalogue of the store.");
        }
        return runs.run(
                new ImportRuns.Request(
                        source.store().id(),
                        source.fingerprint(),
                        job.parameters(Parameters.class).again(),
                        true,
                        watch -> source.rows(),
                        source::read),
                job);
    }

    @Override
    public void stop() {
        Thread current = thread;
        thread = null;
        if (current != null) {
            current.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
