// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.jobs.JobApi;
import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class JobController implements JobApi {

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Flux<Job> jobs(@Nullable String store) {
        return jobs.newest(store == null ? null : new StoreId(store));
    }

    @Override
    public Mono<Job> job(String id) {
        return jobs.job(id);
    }

    @Override
    public Mono<Job> cancel(String id) {
        return jobs.cancel(id);
    }
}
