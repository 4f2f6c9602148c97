// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.contract.shared.StoreId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the batches of a run one after the other while the next is read. A database that is away is waited for; of a batch that
 * it refuses every thing is written but those that it would always refuse, which the report names. Blocks; for import threads.
 */
final class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    private record Pending(Batch batch, long rowsBefore, long rowsAfter, CompletableFuture<Void> done) {}

    private final StoreId store;
    private final CatalogueWriter writer;
    private @Nullable Pending pending;

    BatchWriter(StoreId store, CatalogueWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    /** Begins to write a batch when the one before is written. */
    void write(Batch batch, long rowsBefore, long rowsAfter) {
        settle();
        CompletableFuture<Void> done = writer.write(store, batch, rowsAfter).toFuture();
        pending = new Pending(batch, rowsBefore, rowsAfter, done);
    }

    /** Waits until all is written. */
    void settle() {
        Pending last = pending;
        pending = null;
        if (last == null) {
            return;
        }
        try {
            last.done().join();
        } catch (CompletionException e) {
            Throwable failure = e.getCause() == null ? e : e.getCause();
            if (WriteFailure.of(failure) == WriteFailure.UNKNOWN) {
                throw e;
            }
            LOG.warn("A batch of the import of {} was not written: {}", store, failure.toString());
            writeInParts(last);
        }
    }

    /** The rows count as done with the report at the end: what is interrupted before is read again, and is then as it was. */
    private void writeInParts(Pending last) {
        List<Batch.Refusal> refused = new ArrayList<>();
        part(last.batch(), 0, last.batch().size(), last.rowsBefore(), refused);
        Batch report = new Batch();
        report.refusals.addAll(last.batch().refusals);
        report.refusals.addAll(refused);
        patiently(report, last.rowsAfter());
    }

    private void part(Batch batch, int from, int to, long rows, List<Batch.Refusal> refused) {
        if (from == to) {
            return;
        }
        Batch part = batch.part(from, to);
        Throwable refusal = patiently(part, rows);
        if (refusal != null && to - from == 1) {
            LOG.warn("A row of the import of {} is refused: {}", store, refusal.toString());
            refused.add(Batch.Refusal.of(part.position(), "row", WriteFailure.reason(refusal)));
        } else if (refusal != null) {
            int middle = (from + to) / 2;
            part(batch, from, middle, rows, refused);
            part(batch, middle, to, rows, refused);
        }
    }

    /** Writes a batch as soon as the database is there; returns why the database refuses it, or null. */
    private @Nullable Throwable patiently(Batch batch, long rows) {
        try {
            Patience.with(() -> writer.write(store, batch, rows));
            return null;
        } catch (RuntimeException e) {
            if (WriteFailure.of(e) == WriteFailure.REFUSED) {
                return e;
            }
            throw e;
        }
    }
}
