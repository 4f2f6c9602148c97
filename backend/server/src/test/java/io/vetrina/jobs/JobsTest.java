// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.jobs.JobState;
import io.vetrina.shared.Problem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;

@BackendTest
class JobsTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private WaitingWork worker;

    @Autowired
    private DatabaseClient database;

    private final String lane = UUID.randomUUID().toString();

    @Test
    void tellsHowFarAJobIsAndWhatCameOfIt() {
        Job job = submit("one", lane);
        await().untilAsserted(() -> {
            assertThat(now(job).state()).isEqualTo(JobState.RUNNING);
            assertThat(now(job).done()).isEqualTo(3);
            assertThat(now(job).total()).isEqualTo(7);
        });
        worker.letGoOn("one");
        await().untilAsserted(() -> assertThat(now(job).message()).isEqualTo("Did one."));
        assertThat(now(job).state()).isEqualTo(JobState.DONE);
        assertThat(now(job).endedAt()).isNotNull();
        StepVerifier.create(jobs.cancel(job.id()))
                .verifyErrorSatisfies(e -> assertThat(((Problem) e).code()).isEqualTo("job-over"));
    }

    @Test
    void jobsOfALaneAreDoneInTheirOrderAndOtherLanesDoNotWait() {
        Job first = submit("first", lane);
        Job second = submit("second", lane);
        Job other = submit("other", lane + " beside");
        await().until(() -> worker.hasBegun("first") && worker.hasBegun("other"));
        worker.letGoOn("other");
        await().until(() -> now(other).state() == JobState.DONE);
        assertThat(now(second).state()).isEqualTo(JobState.QUEUED);
        worker.letGoOn("first");
        await().until(() -> worker.hasBegun("second"));
        assertThat(now(first).state()).isEqualTo(JobState.DONE);
        worker.letGoOn("second");
        await().until(() -> now(second).state() == JobState.DONE);
    }

    @Test
    void aJobIsEndedWhenSomebodyAsksForIt() {
        Job running = submit("ended", lane);
        Job queued = submit("never begun", lane);
        await().until(() -> worker.hasBegun("ended"));
        StepVerifier.create(jobs.cancel(queued.id()))
                .assertNext(job -> assertThat(job.state()).isEqualTo(JobState.CANCELLED))
                .verifyComplete();
        StepVerifier.create(jobs.cancel(running.id())).expectNextCount(1).verifyComplete();
        await().until(() -> now(running).state() == JobState.CANCELLED);
        assertThat(now(running).message()).isEqualTo("Ended at 3.");
        assertThat(worker.hasBegun("never begun")).isFalse();
    }

    @Test
    void aJobThatFailsSaysWhy() {
        worker.letGoOn("bad");
        Job job = submit("bad", lane);
        await().until(() -> now(job).state() == JobState.FAILED);
        assertThat(now(job).message()).isEqualTo("It went wrong.");
    }

    @Test
    void aJobOfANodeThatIsGoneIsTakenOver() {
        worker.letGoOn("left behind");
        Job job = submit("left behind", lane + " of another");
        await().until(() -> now(job).state() == JobState.DONE);
        database.sql("""
                        UPDATE jobs.job SET state = 'running', node = 'gone', leased_until = now() - interval '1 s',
                               message = NULL, ended_at = NULL
                        WHERE id = :id
                        """).bind("id", UUID.fromString(job.id())).then().block();
        await().until(() -> now(job).state() == JobState.DONE);
        assertThat(now(job).message()).isEqualTo("Did left behind.");
    }

    @Test
    void whatIsOverStaysAsItIs() {
        for (JobState over : List.of(JobState.DONE, JobState.FAILED, JobState.CANCELLED)) {
            for (JobState next : JobState.values()) {
                assertThat(over.canBecome(next)).as(over + " to " + next).isFalse();
            }
        }
        assertThat(JobState.QUEUED.canBecome(JobState.DONE)).isFalse();
        assertThat(JobState.RUNNING.canBecome(JobState.QUEUED)).isTrue();
    }

    private Job submit(String name, String in) {
        return Objects.requireNonNull(
                jobs.submit(new NewJob("waiting", in, null, "Wait for " + name, new WaitingWork.Parameters(name)))
                        .block());
    }

    private Job now(Job job) {
        return Objects.requireNonNull(jobs.job(job.id()).block());
    }
}
