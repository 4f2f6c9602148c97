// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Something to run as a child process: what to call it, how to start it and how to tell that it serves. */
public interface Program {

    /** A short name, unique among the programs of one {@link Supervisor}; also the name of the log and the pid file. */
    String name();

    /** Makes what the process needs before it can start, for example its data directory. Called before every start. */
    default void prepare(Path log) throws IOException, InterruptedException {}

    List<String> command();

    /** Added to the environment of this JVM. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Asked again and again after the start; must answer within a second or so. */
    boolean isReady();

    /** How long a start may take before it counts as failed. */
    default Duration patience() {
        return Duration.ofSeconds(60);
    }
}
