// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Work that waits until a test lets it go on. */
@Component
final class WaitingWork implements JobWorker {

    record Parameters(String name) {}

    final Map<String, CountDownLatch> begun = new ConcurrentHashMap<>();
    final Map<String, CountDownLatch> goOn = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return "waiting";
    }

    @Override
    public String work(JobRun run) throws Exception {
        String name = run.parameters(Parameters.class).name();
        run.progress(3, 7);
        latch(begun, name).countDown();
        while (!latch(goOn, name).await(20, TimeUnit.MILLISECONDS)) {
            if (run.isCancelled()) {
                throw new JobCancelled("Ended at 3.");
            }
        }
        if (name.startsWith("bad")) {
            throw new IllegalStateException("It went wrong.");
        }
        return "Did " + name + ".";
    }

    CountDownLatch latch(Map<String, CountDownLatch> latches, String name) {
        return latches.computeIfAbsent(name, n -> new CountDownLatch(1));
    }

    void letGoOn(String name) {
        latch(goOn, name).countDown();
    }

    boolean hasBegun(String name) {
        return latch(begun, name).getCount() == 0;
    }
}
