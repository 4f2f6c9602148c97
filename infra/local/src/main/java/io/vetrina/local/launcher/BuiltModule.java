// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A built module of this project: its jar, and the jars it needs, which the build listed in {@code target/class-path}. */
record BuiltModule(Path folder) {

    /** Ends with the version: jars of sources, tests or parts have a classifier behind it. */
    private static final Pattern MAIN_JAR = Pattern.compile("vetrina-.*-[0-9.]+(-SNAPSHOT)?\\.jar");

    /** @throws IOException when the module is not built */
    String classPath() throws IOException {
        Path target = folder.resolve("target");
        Path others = target.resolve("class-path");
        if (!Files.exists(others)) {
            throw new IOException(folder + " is not built: run ./mvnw package -DskipTests");
        }
        return jar(target) + File.pathSeparator + Files.readString(others).strip();
    }

    /** Where a JVM that runs from this jar keeps its class data: a new build makes it anew. */
    Path archive(String program) {
        return folder.resolve("target").resolve(program + ".jsa");
    }

    private static Path jar(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            MAIN_JAR.matcher(file.getFileName().toString()).matches())
                    .findFirst()
                    .orElseThrow(() -> new IOException("No jar in " + target));
        }
    }
}
