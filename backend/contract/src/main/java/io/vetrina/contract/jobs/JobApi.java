// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.jobs;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Long work; for staff. */
@HttpExchange("/api/jobs")
public interface JobApi {

    /** The newest first, at most 100. */
    @GetExchange
    Flux<Job> jobs(@RequestParam(required = false) @Nullable String store);

    /** 404 {@code unknown-job}. */
    @GetExchange("/{id}")
    Mono<Job> job(@PathVariable String id);

    /** Asks for an end; the job is over soon after. One that is over stays as it is: 409 {@code job-over}. */
    @PostExchange("/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Job> cancel(@PathVariable String id);
}
