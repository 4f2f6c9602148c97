// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

@Command(
        name = "stop",
        description = "End the shop that runs here, wherever it was started.",
        mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {

    /** The launcher ends our own processes first and then the servers, and gives each its time. */
    private static final Duration LAUNCHER_END = Duration.ofSeconds(100);

    private static final Duration LEFTOVER_END = Duration.ofSeconds(10);

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean ended = stop(Workplace.current());
        System.out.println(ended ? "Vetrina is stopped." : "Vetrina does not run here.");
        return 0;
    }

    /** Ends the launcher and then whatever is left of its processes. Returns whether anything ran. */
    static boolean stop(Workplace workplace) throws IOException, InterruptedException {
        PidFile launcher = workplace.launcherPid();
        boolean ran = launcher.living().isPresent();
        launcher.end(LAUNCHER_END);
        for (Path pidFile : pidFiles(workplace)) {
            var leftover = new PidFile(pidFile);
            ran |= leftover.living().isPresent();
            leftover.end(LEFTOVER_END);
        }
        return ran;
    }

    private static List<Path> pidFiles(Workplace workplace) throws IOException {
        Path folder = workplace.state().resolve("pids");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
