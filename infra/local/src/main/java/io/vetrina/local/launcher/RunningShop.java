// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs now, written by the launcher for the other commands.
 *
 * @param shop URL of the first page
 * @param processes in the order of the table
 */
record RunningShop(long launcherPid, String shop, String backend, List<Entry> processes) {

    /**
     * @param pid 0 for an external server, which is not ours; -1 while a process is being started again
     * @param secondsToReady of the last start; 0 for an external server
     */
    record Entry(String name, String url, long pid, double secondsToReady) {

        @JsonIgnore
        boolean isUp() {
            return pid == 0
                    || pid > 0
                            && ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The shop that runs here, if its launcher is alive. */
    static Optional<RunningShop> read(Workplace workplace) throws IOException {
        Optional<ProcessHandle> launcher = workplace.launcherPid().living();
        if (launcher.isEmpty() || !Files.exists(workplace.record())) {
            return Optional.empty();
        }
        var shop = JSON.readValue(Files.readString(workplace.record()), RunningShop.class);
        return Optional.of(shop)
                .filter(read -> read.launcherPid() == launcher.get().pid());
    }
}
