// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.Probe;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
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

    @Option(names = "--without-demo", description = "Leave the demonstration stores out.")
    private boolean withoutDemo;

    private final Workplace workplace = Workplace.current();

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
        var applications = new Applications(
                workplace,
                port,
                backendPort,
                Secret.readOrMake(workplace.state(), "staff-token"),
                Secret.readOrMake(workplace.state(), "payment-secret"),
                !withoutDemo);
        var screen = new Screen();
        var run = new ShopRun(workplace, applications, screen);
        Runtime.getRuntime().addShutdownHook(new Thread(run::close, "stop"));
        run.open();
        if (applications.demo()) {
            new ImportWatch(URI.create(applications.backendUrl()), screen).follow();
        }
        // Ctrl-C and "stop" end this process, and the hook the shop.
        Thread.currentThread().join();
        return 0;
    }
}
