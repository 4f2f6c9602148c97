// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.Supervised;
import io.vetrina.local.process.Supervisor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * One run of the shop, from the start to the end of this process: says on the screen what happens, and keeps the record for
 * the other commands up to date.
 */
final class ShopRun implements Supervisor.Listener, AutoCloseable {

    private final Workplace workplace;
    private final Applications applications;
    private final Screen screen;
    private final Shop shop;

    ShopRun(Workplace workplace, Applications applications, Screen screen) throws IOException {
        this.workplace = workplace;
        this.applications = applications;
        this.screen = screen;
        this.shop = new Shop(workplace, applications, this, this::ready);
    }

    /** Starts the shop and welcomes the user once it is open. */
    void open() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        workplace.launcherPid().write(ProcessHandle.current());
        record();
        screen.print("Starting Vetrina. Logs are in " + workplace.logs());
        shop.start();
        screen.print(new Welcome(applications, record(), Duration.between(begin, Instant.now())).text());
    }

    private void ready(Supervised process) {
        screen.print(String.format(
                Locale.ROOT,
                "  %-14s ready in %.1f s",
                process.name(),
                process.timeToReady().toMillis() / 1000.0));
        record();
    }

    private synchronized RunningShop record() {
        var running = new RunningShop(
                ProcessHandle.current().pid(), applications.shopUrl(), applications.backendUrl(), shop.entries());
        try {
            running.write(workplace.record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return running;
    }

    @Override
    public void died(String program, int exitValue) {
        screen.print("! %s ended (status %d) and is being started again".formatted(program, exitValue));
        record();
    }

    @Override
    public void restarted(String program) {
        screen.print("! %s is back".formatted(program));
        record();
    }

    @Override
    public void lost(String program, String reason) {
        screen.print("! %s does not come back: %s".formatted(program, reason));
        record();
    }

    @Override
    public void close() {
        screen.keep();
        screen.print("Stopping.");
        shop.close();
        try {
            Files.deleteIfExists(workplace.record());
            workplace.launcherPid().delete();
        } catch (IOException _) {
            // Both name a process that is gone, which every reader checks.
        }
        screen.print("Vetrina is stopped.");
    }
}
