// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.contract.shared.StoreId;
import io.vetrina.jobs.JobCancelled;
import io.vetrina.jobs.JobRun;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs imports, each from where it was interrupted, and keeps the journal. */
@Component
class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    /** Tells a sink what is to be imported, in the same order every time. */
    interface Reading {
        void tell(CatalogueSink sink) throws IOException;
    }

    /** Counts the rows of what is to be imported. */
    interface Counting {
        long rows(ImportRun.Watch watch) throws IOException;
    }

    /**
     * What is to be imported.
     *
     * @param fingerprint changes whenever what is told changes
     * @param again whether what was imported already is read once more
     * @param whole whether what is not told is withdrawn
     */
    record Request(
            StoreId store, String fingerprint, boolean again, boolean whole, Counting counting, Reading reading) {}

    private final ImportJournal journal;
    private final CatalogueWriter writer;

    ImportRuns(ImportJournal journal, CatalogueWriter writer) {
        this.journal = journal;
        this.writer = writer;
    }

    /** Whether it was interrupted or never done. */
    boolean isOpen(StoreId store, String fingerprint) {
        ImportJournal.Standing standing = standing(store);
        return !standing.fingerprint().equals(fingerprint) || !standing.state().equals("done");
    }

    /** @return what came of it, in one sentence */
    String run(Request request, JobRun job) throws IOException {
        StoreId store = request.store();
        try {
            Patience.with(() -> journal.know(store));
            ImportJournal.Standing standing = standing(store);
            boolean same = standing.fingerprint().equals(request.fingerprint());
            if (same && standing.state().equals("done") && !request.again()) {
                return standing.message();
            }
            boolean interrupted = same && standing.state().equals("running");
            long from = interrupted ? standing.rowsDone() : 0;
            long total = interrupted ? standing.rowsTotal() : request.counting().rows(row -> check(job, 0));
            Patience.with(
                    () -> interrupted ? journal.resume(store) : journal.begin(store, request.fingerprint(), total));
            return read(request, from, rows -> {
                job.progress(rows, total);
                check(job, rows);
            });
        } catch (JobCancelled e) {
            fail(store, String.valueOf(e.getMessage()));
            throw e;
        } catch (IOException | java.io.UncheckedIOException e) {
            fail(store, "The source cannot be read: " + e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            if (WriteFailure.of(e) == WriteFailure.UNKNOWN
                    && !Thread.currentThread().isInterrupted()) {
                fail(store, "The import failed: " + e.getMessage());
            }
            throw e;
        }
    }

    private static void check(JobRun job, long rows) {
        if (job.isCancelled()) {
            throw new JobCancelled("Ended by staff after " + rows + " rows.");
        }
    }

    private String read(Request request, long from, ImportRun.Watch watch) throws IOException {
        StoreId store = request.store();
        long start = System.nanoTime();
        ImportRun run = new ImportRun(store, writer, from, watch);
        try {
            request.reading().tell(run);
        } catch (IOException | RuntimeException e) {
            run.abandon();
            throw e;
        }
        run.finish(request.whole());
        Patience.with(() -> journal.done(store, run.rows()));
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.info("Imported store {}: {} rows in {} s", store, run.rows() - from, Math.round(seconds * 10) / 10.0);
        return standing(store).message();
    }

    private ImportJournal.Standing standing(StoreId store) {
        return Objects.requireNonNull(Patience.with(() -> journal.standing(store)));
    }

    private void fail(StoreId store, String message) {
        LOG.warn("The import of {} ended: {}", store, message);
        Patience.with(() -> journal.failed(store, PlainText.storable(message)));
    }
}
