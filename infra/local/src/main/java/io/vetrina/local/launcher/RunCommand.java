// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.PidFile;
import io.vetrina.local.process.Probe;
import io.vetrina.local.process.Supervised;
import io.vetrina.local.process.Supervisor;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "Start the shop and stay until Ctrl-C. What is not built, or changed since, is built first.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    @Option(names = "--port", description = "Port of the shop (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port;

    @Option(
            names = "--backend-port",
            description = "Port of the API (default: ${DEFAULT-VALUE}).",
            defaultValue = "8081")
    private int backendPort;

    private final Workplace workplace = Workplace.current();
    private final Screen screen = new Screen();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(workplace.state());
        // The operating system lets go of the lock however this process ends.
        try (var channel = FileChannel.open(workplace.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                System.err.println(alreadyRunning());
                return REFUSED;
            }
            for (int wanted : new int[] {port, backendPort}) {
                if (Probe.listens(wanted)) {
                    System.err.printf(
                            "Port %d is in use by another program. Choose others: ./vetrina run --port 9080 --backend-port 9081%n",
                            wanted);
                    return REFUSED;
                }
            }
            return run();
        }
    }

    private String alreadyRunning() throws IOException {
        return RunningShop.read(workplace)
                .map(shop -> "Vetrina runs here already, at %s (pid %d). End it with ./vetrina stop"
                        .formatted(shop.shop(), shop.launcherPid()))
                .orElse("Vetrina is just starting or stopping here. See ./vetrina status");
    }

    private int run() throws IOException, InterruptedException {
        PidFile ownPid = workplace.launcherPid();
        ownPid.write(ProcessHandle.current());
        Files.deleteIfExists(workplace.record());
        var applications = new Applications(
                workplace,
                port,
                backendPort,
                Secret.readOrMake(workplace.state(), "staff-token"),
                Secret.readOrMake(workplace.state(), "payment-secret"));
        var shop = new Shop(workplace, applications, new Announcements(screen), this::announce);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(shop, ownPid), "stop"));
        screen.print("Starting Vetrina. Logs are in " + workplace.logs());
        shop.start();
        var running = new RunningShop(
                ProcessHandle.current().pid(), applications.shopUrl(), applications.backendUrl(), shop.entries());
        running.write(workplace.record());
        screen.print(new Welcome(applications, running).text());
        new ImportWatch(URI.create(applications.backendUrl()), screen).follow();
        Thread.currentThread().join();
        return 0;
    }

    private void announce(Supervised process) {
        screen.print(String.format(
                Locale.ROOT,
                "  %-14s ready in %.1f s",
                process.name(),
                process.timeToReady().toMillis() / 1000.0));
    }

    private void stop(Shop shop, PidFile ownPid) {
        screen.keep();
        screen.print("Stopping.");
        shop.close();
        try {
            Files.deleteIfExists(workplace.record());
            ownPid.delete();
        } catch (IOException _) {
            // Both name a process that is gone, which every reader checks.
        }
        screen.print("Vetrina is stopped.");
    }

    /** Lines about processes that die and come back. */
    private record Announcements(Screen screen) implements Supervisor.Listener {
        @Override
        public void died(String program, int exitValue) {
            screen.print("! %s ended (status %d) and is being started again".formatted(program, exitValue));
        }

        @Override
        public void restarted(String program) {
            screen.print("! %s is back".formatted(program));
        }

        @Override
        public void lost(String program, String reason) {
            screen.print("! %s does not come back: %s".formatted(program, reason));
        }
    }
}
