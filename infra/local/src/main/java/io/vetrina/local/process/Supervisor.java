// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * Starts programs, brings back those that die, and ends them all.
 *
 * <p>Thread-safe: programs may be started in parallel. Logs go to {@code logs/} and pid files to {@code pids/} under the
 * state directory.
 */
public final class Supervisor implements AutoCloseable {

    /** Is told what happens to the programs; called from several threads. */
    public interface Listener {

        /** The program's process has ended although nobody asked for it; it is being started again. */
        void died(String program, int exitValue);

        /** The program serves again after it died. */
        void restarted(String program);

        /** The program did not come back and is given up. */
        void lost(String program, String reason);
    }

    private static final Duration LEFTOVER_END = Duration.ofSeconds(10);

    private final Path state;
    private final Listener listener;
    private final Guardian guardian;
    private final Queue<Supervised> running = new ConcurrentLinkedQueue<>();

    public Supervisor(Path state, Listener listener) throws IOException {
        this.state = Files.createDirectories(state.toAbsolutePath());
        this.listener = listener;
        this.guardian = new Guardian();
    }

    /**
     * Starts a program and returns once it is ready. What an earlier run left of it is ended first.
     *
     * @throws StartFailure when its process ends before it is ready, or is not ready in time
     */
    public Supervised start(Program program) throws IOException, InterruptedException {
        var pidFile = new PidFile(state.resolve("pids").resolve(program.name() + ".pid"));
        pidFile.end(LEFTOVER_END);
        Path log = state.resolve("logs").resolve(program.name() + ".log");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        var supervised = new Supervised(program, log, pidFile, guardian, listener);
        running.add(supervised);
        supervised.start();
        return supervised;
    }

    /** Ends all programs, at the same time, and returns once they are gone. */
    @Override
    public void close() {
        running.forEach(Supervised::release);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            running.forEach(program -> threads.execute(program::close));
        }
        guardian.close();
    }
}
