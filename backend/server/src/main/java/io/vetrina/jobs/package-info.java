// SPDX-License-Identifier: Apache-2.0
/**
 * Long work: one row per job in PostgreSQL, taken by one node at a time, with progress and a way to end it, gone on with after a
 * restart. Knows no capability: whoever has such work implements {@link io.vetrina.jobs.JobWorker}.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.vetrina.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
