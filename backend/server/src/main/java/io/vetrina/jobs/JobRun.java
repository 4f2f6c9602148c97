// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import io.vetrina.contract.shared.StoreId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A job while it is being done. */
public final class JobRun {

    private final JobTable.Taken taken;
    private final JsonMapper json;
    private volatile long done;
    private volatile long total = -1;
    private volatile boolean cancelled;

    JobRun(JobTable.Taken taken, JsonMapper json) {
        this.taken = taken;
        this.json = json;
    }

    public UUID id() {
        return taken.id();
    }

    public @Nullable StoreId store() {
        return taken.store() == null ? null : new StoreId(taken.store());
    }

    /** What the job was submitted with. */
    public <T> T parameters(Class<T> type) {
        return json.readValue(taken.parameters(), type);
    }

    /** Tells how far it is; cheap, written about once a second. */
    public void progress(long done, long total) {
        this.done = done;
        this.total = total;
    }

    /** To be asked now and then: somebody wants an end. The worker then throws {@link JobCancelled}. */
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }
}
