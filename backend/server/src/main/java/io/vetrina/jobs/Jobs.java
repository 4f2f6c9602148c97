// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Ids;
import io.vetrina.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The long work of this installation. */
@Component
public class Jobs {

    /** How long it is told what became of a job. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JobTable table;
    private final JobRunner runner;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    Jobs(JobTable table, JobRunner runner, JsonMapper json, Ids ids, Clock clock) {
        this.table = table;
        this.runner = runner;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Leaves a job for the first node that has time for it. */
    public Mono<Job> submit(NewJob job) {
        UUID id = ids.next();
        return table.forget(clock.instant().minus(KEPT))
                .then(table.insert(id, job, json.writeValueAsString(job.parameters()), clock.instant()))
                .then(Mono.defer(() -> table.find(id)))
                .doOnNext(submitted -> runner.look());
    }

    /** @throws Problem {@code unknown-job} */
    public Mono<Job> job(String id) {
        return Mono.fromCallable(() -> UUID.fromString(id))
                .onErrorResume(IllegalArgumentException.class, e -> Mono.empty())
                .flatMap(table::find)
                .switchIfEmpty(Mono.error(() -> Problem.notFound(
                        "unknown-job",
                        "There is no job \"" + Problem.abbreviated(id) + "\". GET /api/jobs lists them.")));
    }

    /** The newest first. */
    public Flux<Job> newest(@Nullable StoreId store) {
        return table.newest(store);
    }

    /** @throws Problem {@code unknown-job}, or {@code job-over} for one that cannot be ended any more */
    public Mono<Job> cancel(String id) {
        return job(id).flatMap(job -> table.cancel(UUID.fromString(job.id())))
                .flatMap(open -> open
                        ? job(id)
                        : Mono.error(Problem.of(
                                HttpStatus.CONFLICT, "job-over", "The job is over; there is nothing to end.")));
    }
}
