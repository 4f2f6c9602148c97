// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a {@code redis-server}: version 7 or later on the PATH, else the 6.2 that Maven brings. */
final class RedisBinary {

    private static final int OLDEST_WELCOME = 7;
    private static final Pattern MAJOR_VERSION = Pattern.compile(" v=(\\d+)\\.");

    private RedisBinary() {}

    static Path find() throws IOException, InterruptedException {
        Optional<Path> installed = onPath();
        if (installed.isPresent() && majorVersion(installed.get()) >= OLDEST_WELCOME) {
            return installed.get();
        }
        return Binaries.executable(bundled(), "bundled");
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int majorVersion(Path redis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(redis.toString(), "--version").start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher version = MAJOR_VERSION.matcher(answer);
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    private static String bundled() {
        String system = Binaries.system();
        if (system.equals("linux")) {
            return Binaries.isArm() ? "redis-server-6.2.7-linux-arm64" : "redis-server-6.2.6-v5-linux-amd64";
        }
        return "redis-server-6.2.6-v5-darwin-" + (Binaries.isArm() ? "arm64" : "amd64");
    }
}
