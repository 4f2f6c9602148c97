// SPDX-License-Identifier: Apache-2.0
package io.vetrina.acceptance;

import io.vetrina.local.process.Probe;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The launcher in a process of its own, on free ports and with a state directory of its own. */
final class LaunchedShop {

    private static final Path ROOT = Path.of(System.getProperty("vetrina.root"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path state;
    private final Map<String, String> environment;
    private final int port = freePort();
    private final int backendPort = freePort();

    private LaunchedShop(Path state, Map<String, String> environment) {
        this.state = state;
        this.environment = environment;
    }

    /** With the demo store only, whatever data there are. */
    static LaunchedShop withoutData(Path state) {
        return new LaunchedShop(state, Map.of("VETRINA_DATA", ""));
    }

    /** With the catalogues of this machine, or the demo store where there are none. */
    static LaunchedShop withData(Path state) {
        return new LaunchedShop(state, Map.of());
    }

    URI shop() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    URI backend() {
        return URI.create("http://127.0.0.1:" + backendPort + "/");
    }

    /** What the staff of this shop prove themselves with. */
    String staffToken() throws IOException {
        return Files.readString(state.resolve("staff-token")).strip();
    }

    /** A command that goes on; its output is in the file. */
    record Running(Process process, Path output) {

        String text() throws IOException {
            return Files.readString(output);
        }

        void awaitLine(String part) throws Exception {
            await("the launcher prints: " + part + "\n" + text(), () -> {
                if (!process.isAlive() && !text().contains(part)) {
                    throw new AssertionError("The launcher ended without saying: " + part + "\n" + text());
                }
                return text().contains(part);
            });
        }
    }

    /** A command that ended. */
    record Ended(int status, String output) {}

    /** {@code ./vetrina run}; returns once the shop is open. */
    Running run() throws Exception {
        Running launcher =
                start("run", "--port", Integer.toString(port), "--backend-port", Integer.toString(backendPort));
        launcher.awaitLine("The shop is open");
        return launcher;
    }

    Ended command(String... arguments) throws Exception {
        Running command = start(arguments);
        if (!command.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            command.process().destroyForcibly();
            throw new AssertionError("vetrina " + arguments[0] + " does not end:\n" + command.text());
        }
        return new Ended(command.process().exitValue(), command.text());
    }

    /** Our processes and their pids, as {@code status --json} tells them. */
    List<ProcessHandle> processes() throws Exception {
        JsonNode status = JsonMapper.builder()
                .build()
                .readTree(command("status", "--json").output());
        var processes = new ArrayList<ProcessHandle>();
        for (JsonNode entry : status.get("processes")) {
            ProcessHandle.of(entry.get("pid").asLong()).ifPresent(processes::add);
        }
        return processes;
    }

    /** The launcher without the script: Maven, which runs this test, has built everything. */
    private Running start(String... arguments) throws IOException {
        Path target = ROOT.resolve("infra/local/target");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-Dvetrina.root=" + ROOT,
                "-cp",
                target.resolve("classes") + ":"
                        + Files.readString(target.resolve("class-path")).strip(),
                "io.vetrina.local.launcher.Vetrina"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(Files.createDirectories(state), arguments[0] + "-", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("VETRINA_STATE", state.toString());
        builder.environment().putAll(environment);
        return new Running(builder.start(), output);
    }

    static void await(String expectation, Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Still not so after " + PATIENCE.toMinutes() + " min: " + expectation);
            }
            Thread.sleep(100);
        }
    }

    private static int freePort() {
        try {
            return Probe.freePort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
