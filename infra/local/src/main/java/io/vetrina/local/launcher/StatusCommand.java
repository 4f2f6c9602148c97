// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "status",
        description =
                "Tell what runs. The exit status is 0 when everything does, 1 when something is down, 3 when nothing runs.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final int ALL_UP = 0;
    private static final int SOME_DOWN = 1;
    private static final int NOTHING_RUNS = 3;

    @Option(names = "--json", description = "Print JSON, for scripts.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Optional<RunningShop> running = RunningShop.read(Workplace.current());
        List<RunningShop.Entry> entries = running.map(RunningShop::processes).orElse(List.of());
        if (json) {
            print(running.isPresent(), entries);
        } else if (running.isEmpty()) {
            System.out.println("Vetrina does not run here. Start it with ./vetrina run");
        } else {
            System.out.print(ProcessTable.of(entries));
        }
        if (running.isEmpty()) {
            return NOTHING_RUNS;
        }
        return entries.stream().allMatch(RunningShop.Entry::isUp) ? ALL_UP : SOME_DOWN;
    }

    /** What {@code --json} prints. */
    private record Status(boolean running, List<ProcessStatus> processes) {}

    private record ProcessStatus(String name, String url, boolean up, long pid, double secondsToReady) {
        static ProcessStatus of(RunningShop.Entry entry) {
            return new ProcessStatus(entry.name(), entry.url(), entry.isUp(), entry.pid(), entry.secondsToReady());
        }
    }

    private static void print(boolean running, List<RunningShop.Entry> entries) {
        var status = new Status(running, entries.stream().map(ProcessStatus::of).toList());
        System.out.println(
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(status));
    }
}
