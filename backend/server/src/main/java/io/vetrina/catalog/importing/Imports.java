// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.CatalogSettings;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Imports the stores on a thread of its own, one after the other: at the start those that are new, changed or
 * were interrupted, later those that staff ask for. A source that cannot be read fails; a database that is away is waited for.
 */
@Component
class Imports implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<CatalogueSources> sources;
    private final ImportJournal journal;
    private final CatalogueWriter writer;
    private final ImportLock lock;
    private final boolean atStart;
    private final LinkedBlockingQueue<CatalogueSource> asked = new LinkedBlockingQueue<>();
    private final Map<StoreId, CatalogueSource> known = new HashMap<>();
    private volatile @Nullable Thread thread;

    Imports(
            List<CatalogueSources> sources,
            ImportJournal journal,
            CatalogueWriter writer,
            ImportLock lock,
            CatalogSettings settings) {
        this.atStart = settings.importAtStart();
        this.sources = sources;
        this.journal = journal;
        this.writer = writer;
        this.lock = lock;
    }

    @Override
    public void start() {
        if (!atStart) {
            return;
        }
        List<CatalogueSource> found =
                sources.stream().flatMap(each -> each.find().stream()).toList();
        found.forEach(source -> known.put(source.store().id(), source));
        thread = Thread.ofPlatform().name("catalogue-import").daemon().start(() -> work(found));
    }

    /** Reads a store's source again, from the first row. */
    void again(StoreId store) {
        CatalogueSource source = known.get(store);
        if (source == null) {
            throw Problem.notFound("unknown-import", "No import belongs to the store \"" + store + "\".");
        }
        asked.add(source);
    }

    private void work(List<CatalogueSource> found) {
        try {
            lock.acquire();
            patiently(() ->
                    found.forEach(source -> journal.introduce(source.store()).block()));
            for (CatalogueSource source : found) {
                patiently(() -> run(source, false));
            }
            while (true) {
                CatalogueSource source = asked.take();
                patiently(() -> run(source, true));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.release();
        }
    }

    /** Repeats what fails because a server is away. */
    private static void patiently(Runnable work) throws InterruptedException {
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (Thread.currentThread().isInterrupted() || e.getCause() instanceof InterruptedException) {
                    throw new InterruptedException();
                }
                LOG.warn("Import paused", e);
                Thread.sleep(PAUSE);
            }
        }
    }

    private void run(CatalogueSource source, boolean again) {
        StoreId store = source.store().id();
        try {
            String fingerprint = source.fingerprint();
            ImportJournal.Standing standing =
                    Objects.requireNonNull(journal.standing(store).block());
            boolean same = standing.fingerprint().equals(fingerprint);
            if (same && standing.state().equals("done") && !again) {
                return;
            }
            boolean interrupted = same && standing.state().equals("running");
            if (interrupted) {
                journal.resume(store).block();
            } else {
                journal.begin(store, fingerprint, source.rows()).block();
            }
            read(source, interrupted ? standing.rowsDone() : 0);
        } catch (IOException | UncheckedIOException e) {
            LOG.error("Cannot import store {}: {}", store, e.toString());
            journal.failed(store, "The source cannot be read: " + PlainText.storable(String.valueOf(e.getMessage())))
                    .block();
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted() || WriteFailure.of(e) == WriteFailure.AWAY) {
                throw e;
            }
            LOG.error("Cannot import store {}", store, e);
            journal.failed(store, "The import failed: " + PlainText.storable(e.toString()))
                    .block();
        }
    }

    private void read(CatalogueSource source, long from) throws IOException {
        StoreId store = source.store().id();
        long start = System.nanoTime();
        ImportRun run = new ImportRun(store, writer, from);
        source.read(run);
        run.finish();
        journal.done(store, run.rows()).block();
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.info("Imported store {}: {} rows in {} s", store, run.rows() - from, Math.round(seconds * 10) / 10.0);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
