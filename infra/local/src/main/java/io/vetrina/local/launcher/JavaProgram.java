// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One of our own processes: a JVM with a small heap and a class data archive, which makes the second start faster.
 *
 * @param heapMegabytes upper limit of the heap
 * @param archive where the JVM keeps its class data; it makes and renews the file itself
 * @param ready whether the process serves
 */
record JavaProgram(
        String name,
        String classPath,
        String mainClass,
        List<String> arguments,
        int heapMegabytes,
        Path archive,
        Map<String, String> environment,
        BooleanSupplier ready)
        implements Program {

    @Override
    public List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heapMegabytes / 4 + "m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + archive,
                "-XX:+AutoCreateSharedArchive",
                "-Xlog:cds=off",
                "-Xlog:aot=off",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--class-path",
                classPath,
                mainClass));
        command.addAll(arguments);
        return command;
    }

    @Override
    public boolean isReady() {
        return ready.getAsBoolean();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }
}
