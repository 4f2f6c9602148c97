// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One program under the care of a {@link Supervisor}. */
public final class Supervised {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);
    /** Also the time in which a Ctrl-C that reached the child directly reaches us. */
    private static final Duration BEFORE_RESTART = Duration.ofMillis(300);

    /** A JVM may write its class data when it ends, once after each build: some seconds of work. */
    private static final Duration POLITE_END = Duration.ofSeconds(45);

    private static final int RESTARTS_IN_A_ROW = 3;

    private final Program program;
    private final Path log;
    private final PidFile pidFile;
    private final Guardian guardian;
    private final Supervisor.Listener listener;
    private volatile boolean released;
    private volatile @Nullable Process process;
    private volatile Duration timeToReady = Duration.ZERO;

    Supervised(Program program, Path log, PidFile pidFile, Guardian guardian, Supervisor.Listener listener) {
        this.program = program;
        this.log = log;
        this.pidFile = pidFile;
        this.guardian = guardian;
        this.listener = listener;
    }

    public String name() {
        return program.name();
    }

    /** From the last start of the process until it was ready. */
    public Duration timeToReady() {
        return timeToReady;
    }

    /** The pid of the process that runs now, or -1 when none does. */
    public long pid() {
        Process current = process;
        return current == null || !current.isAlive() ? -1 : current.pid();
    }

    void start() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        program.prepare(log);
        var builder = new ProcessBuilder(Detached.command(program.command()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(program.environment());
        Process started;
        synchronized (this) {
            if (released) {
                throw new StartFailure(name(), "was told to stop while it started", log);
            }
            started = builder.start();
            process = started;
        }
        guardian.watch(started.pid());
        pidFile.write(started.toHandle());
        awaitReady(started);
        timeToReady = Duration.between(begin, Instant.now());
        Thread.ofVirtual().name("watch " + name()).start(() -> watch(started));
    }

    private void awaitReady(Process started) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(program.patience());
        while (!program.isReady()) {
            if (started.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                guardian.forget(started.pid());
                throw new StartFailure(name(), "ended with status " + started.exitValue() + " while it started", log);
            }
            if (Instant.now().isAfter(deadline)) {
                end(started);
                throw new StartFailure(
                        name(), "was not ready after " + program.patience().toSeconds() + " s", log);
            }
        }
    }

    private void watch(Process watched) {
        try {
            int exitValue = watched.waitFor();
            guardian.forget(watched.pid());
            Thread.sleep(BEFORE_RESTART);
            if (!released) {
                listener.died(name(), exitValue);
                restart();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        for (int attempt = 1; !released; attempt++) {
            try {
                start();
                listener.restarted(name());
                return;
            } catch (IOException e) {
                if (attempt == RESTARTS_IN_A_ROW && !released) {
                    listener.lost(name(), String.valueOf(e.getMessage()));
                    return;
                }
                Thread.sleep(BEFORE_RESTART.multipliedBy(attempt));
            }
        }
    }

    /** From now on the end of the process is what we want. */
    synchronized void release() {
        released = true;
    }

    void close() {
        Process current = process;
        try {
            if (current != null) {
                end(current);
            }
            pidFile.delete();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException _) {
            // A pid file that stays names a dead process, which the next start sees.
        }
    }

    private void end(Process ending) throws InterruptedException {
        PidFile.end(ending.toHandle(), POLITE_END);
        guardian.forget(ending.pid());
    }
}
