// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import io.vetrina.local.process.Detached;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line from a test JVM to the keeper of the servers. It stays open as long as this JVM: that is how the keeper knows. */
final class KeeperConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BufferedReader answers;
    private final BufferedWriter questions;

    private KeeperConnection(Socket socket) throws IOException {
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        questions = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
        say("build " + build().pid());
    }

    /** Connects to the keeper of this build, which is started when there is none. */
    static KeeperConnection open() {
        Path folder = folder();
        try (var lock = FileChannel.open(
                Files.createDirectories(folder).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            Optional<Socket> socket = connect(folder);
            if (socket.isEmpty()) {
                Files.deleteIfExists(folder.resolve(Keeper.PORT_FILE));
                start(folder);
                socket = await(folder);
            }
            return new KeeperConnection(socket.orElseThrow(() -> new IOException(
                    "The keeper of the test servers did not come up, see " + folder.resolve("keeper.log"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL of that server, which is started when it does not run yet. */
    synchronized String ask(ServerKind server) {
        try {
            say(server.name());
            String answer = answers.readLine();
            if (answer == null || !answer.startsWith("at ")) {
                throw new IOException("No " + server + " for this test: " + answer + " (logs in " + folder() + ")");
            }
            return answer.substring("at ".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String line) throws IOException {
        questions.write(line);
        questions.newLine();
        questions.flush();
    }

    private static Optional<Socket> connect(Path folder) {
        try {
            int port = Integer.parseInt(
                    Files.readString(folder.resolve(Keeper.PORT_FILE)).strip());
            return Optional.of(new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Socket> await(Path folder) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Optional<Socket> socket = connect(folder);
            if (socket.isPresent()) {
                return socket;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while the test servers started", e);
            }
        }
        return Optional.empty();
    }

    private static void start(Path folder) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--class-path",
                ownClassPath(),
                Keeper.class.getName(),
                folder.toString());
        new ProcessBuilder(Detached.command(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keeper.log").toFile())
                .start();
    }

    /** This module and what it needs, as the build noted it: the class path of the test JVM holds far more. */
    private static String ownClassPath() throws IOException {
        try (var list = Keeper.class.getResourceAsStream("/io/vetrina/local/class-path")) {
            if (list == null) {
                throw new IOException("The module vetrina-local is not built");
            }
            return ownLocation() + File.pathSeparator + new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static Path ownLocation() {
        return Path.of(URI.create(
                Keeper.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** In the build directory of this module: each checkout has its own keeper. */
    private static Path folder() {
        return ownLocation().resolveSibling("test-servers");
    }

    /** The outermost Java process above this one, which is Maven; this one itself when an IDE runs the test. */
    private static ProcessHandle build() {
        return Stream.iterate(
                        Optional.of(ProcessHandle.current()),
                        Optional::isPresent,
                        process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .reduce((inner, outer) -> outer)
                .orElseGet(ProcessHandle::current);
    }
}
