// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import io.vetrina.contract.jobs.JobState;
import io.vetrina.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does jobs, each on a thread of its own. A node keeps a job by saying every second that it still does it; one that falls silent
 * loses it to another. What the node had when it ends goes back to the queue.
 */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final long LOOK_MILLIS = 1_000;
    /** A job that took its node with it so often is not tried again. */
    private static final int MOST_ATTEMPTS = 5;

    private record Running(JobRun run, Thread thread) {}

    private final JobTable table;
    private final JobsSettings settings;
    private final ObjectProvider<JobWorker> beans;
    private final JsonMapper json;
    private final String node;
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean ending;
    private volatile @Nullable Thread overseer;

    JobRunner(JobTable table, JobsSettings settings, ObjectProvider<JobWorker> beans, JsonMapper json, Ids ids) {
        this.table = table;
        this.settings = settings;
        this.beans = beans;
        this.json = json;
        this.node = ids.next().toString();
    }

    @Override
    public void start() {
        if (settings.atOnce() > 0) {
            ending = false;
            overseer = Thread.ofPlatform().name("jobs").daemon().start(this::oversee);
        }
    }

    /** There may be something new to do. */
    void look() {
        news.release();
    }

    private void oversee() {
        Map<String, JobWorker> workers = beans.stream().collect(Collectors.toMap(JobWorker::kind, Function.identity()));
        while (!ending) {
            try {
                running.values().forEach(this::keep);
                while (running.size() < settings.atOnce() && takeOne(workers)) {
                    LOG.debug("Node {} does {} jobs", node, running.size());
                }
            } catch (RuntimeException e) {
                LOG.warn("Jobs cannot be looked after now: {}", e.toString());
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (news.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            ending = true;
        }
    }

    private void keep(Running job) {
        JobRun run = job.run();
        Boolean cancel = table.keep(node, run.id(), run.done(), run.total(), settings.lease())
                .block();
        if (Boolean.TRUE.equals(cancel)) {
            run.cancel();
        } else if (cancel == null && running.containsKey(run.id())) {
            LOG.warn("Another node has taken job {} over", run.id());
            job.thread().interrupt();
        }
    }

    private boolean takeOne(Map<String, JobWorker> workers) {
        JobTable.Taken taken = table.take(node, List.copyOf(workers.keySet()), settings.lease())
                .block();
        if (taken == null) {
            return false;
        }
        JobRun run = new JobRun(taken, json);
        if (taken.attempts() > MOST_ATTEMPTS) {
            table.end(node, run, JobState.FAILED, "Given up: " + MOST_ATTEMPTS + " nodes ended while they did it.")
                    .block();
            return true;
        }
        JobWorker worker = Objects.requireNonNull(workers.get(taken.kind()));
        Thread thread = Thread.ofPlatform().name("job-" + taken.kind()).daemon().unstarted(() -> work(worker, run));
        running.put(run.id(), new Running(run, thread));
        thread.start();
        return true;
    }

    private void work(JobWorker worker, JobRun run) {
        try {
            String message = worker.work(run);
            end(run, JobState.DONE, message);
        } catch (JobCancelled e) {
            end(run, JobState.CANCELLED, e.getMessage());
        } catch (Exception e) {
            if (ending || Thread.interrupted() || e instanceof InterruptedException) {
                LOG.info("Job {} was interrupted; it goes back to the queue", run.id());
                end(run, JobState.QUEUED, null);
            } else {
                LOG.error("Job {} failed", run.id(), e);
                end(run, JobState.FAILED, String.valueOf(e.getMessage()).replace("\0", ""));
            }
        } finally {
            running.remove(run.id());
            look();
        }
    }

    /** A database that is away is waited for: an end that is not written would be done again. */
    private void end(JobRun run, JobState state, @Nullable String message) {
        while (true) {
            try {
                table.end(node, run, state, message).block();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The end of job {} is not written yet: {}", run.id(), e.toString());
                if (ending || Thread.currentThread().isInterrupted()) {
                    return;
                }
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        ending = true;
        Thread current = overseer;
        overseer = null;
        if (current != null) {
            current.interrupt();
        }
        for (Running job : List.copyOf(running.values())) {
            job.thread().interrupt();
            try {
                job.thread().join(2_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return overseer != null;
    }
}
