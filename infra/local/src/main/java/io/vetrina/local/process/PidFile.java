// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers a process by its pid and its start time, since a pid alone is used again after a crash. */
public final class PidFile {

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    public void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + startOf(process));
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The remembered process if it is alive and really that one. */
    public Optional<ProcessHandle> living() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] pidAndStart = Files.readString(file).strip().split(" ", -1);
        if (pidAndStart.length != 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(process ->
                        process.isAlive() && startOf(process).toString().equals(pidAndStart[1]));
    }

    /** Ends the remembered process if it lives, by force when it does not go within {@code patience}. */
    public void end(Duration patience) throws IOException, InterruptedException {
        Optional<ProcessHandle> living = living();
        if (living.isPresent()) {
            end(living.get(), patience);
        }
        delete();
    }

    /** Ends a process politely, and by force after {@code patience}. Returns once it is gone. */
    static void end(ProcessHandle process, Duration patience) throws InterruptedException {
        process.destroy();
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, patience);
        }
    }

    private static boolean gone(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Can't wait for process " + process.pid(), e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
