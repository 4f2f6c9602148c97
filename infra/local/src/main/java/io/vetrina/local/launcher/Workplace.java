// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.PidFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things lie: the root of the project and, in it, the state of the shop ({@code .vetrina/}).
 *
 * @param root where {@code pom.xml} and the script {@code vetrina} are
 */
record Workplace(Path root) {

    static Workplace current() {
        return new Workplace(
                Path.of(System.getProperty("vetrina.root", "")).toAbsolutePath().normalize());
    }

    /** All that survives a restart. Deleting it gives a new shop. */
    Path state() {
        return root.resolve(".vetrina");
    }

    Path logs() {
        return state().resolve("logs");
    }

    Path lock() {
        return state().resolve("run.lock");
    }

    PidFile launcherPid() {
        return new PidFile(state().resolve("pids").resolve("launcher.pid"));
    }

    /** Describes the running shop, see {@link RunningShop}. */
    Path record() {
        return state().resolve("running.json");
    }

    /** The folder with the merchants' catalogues: {@code VETRINA_DATA}, else {@code ../shared/data} if it exists. */
    Optional<Path> data() {
        String named = System.getenv("VETRINA_DATA");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named).toAbsolutePath());
        }
        return Optional.of(root.resolveSibling("shared").resolve("data")).filter(Files::isDirectory);
    }
}
