// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.PidFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things lie: the root of the project and, the state of the shop.
 *
 * @param root where {@code pom.xml} and the script {@code vetrina} are
 * @param state all that survives a restart; deleting it gives a new shop
 */
record Workplace(Path root, Path state) {

    /** The root that the script names, with the state in {@code VETRINA_STATE} or {@code .vetrina}. */
    static Workplace current() {
        Path root =
                Path.of(System.getProperty("vetrina.root", "")).toAbsolutePath().normalize();
        return new Workplace(root, root.resolve(System.getenv().getOrDefault("VETRINA_STATE", ".vetrina")));
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

    /**
     * The folder with the merchants' catalogues: {@code VETRINA_DATA}, which may be set to nothing to have none, else
     * {@code ../shared/data} if it exists.
     */
    Optional<Path> data() {
        String named = System.getenv("VETRINA_DATA");
        if (named != null) {
            return Optional.of(named)
                    .filter(path -> !path.isBlank())
                    .map(path -> Path.of(path).toAbsolutePath());
        }
        return Optional.of(root.resolveSibling("shared").resolve("data")).filter(Files::isDirectory);
    }
}
