// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import io.vetrina.local.server.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The process that keeps the servers of a test run, from the first question of a test to the end of the build.
 *
 * <p>It listens on the loopback interface and speaks lines: a test JVM says {@code build <pid>} once, and then the name of
 * a server whenever it wants one; the answer is {@code at <url>}, or {@code failed <why>}. The keeper ends when no test
 * JVM is connected and no build it was told of is alive.
 */
public final class Keeper {

    static final String PORT_FILE = "port";

    private static final Duration FIRST_TEST = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ServerSource source;
    private final Map<ServerKind, String> urls = new EnumMap<>(ServerKind.class);
    private final Set<Socket> tests = ConcurrentHashMap.newKeySet();
    private final Set<ProcessHandle> builds = ConcurrentHashMap.newKeySet();

    private Keeper(ServerSource source) {
        this.source = source;
    }

    /** Argument: the folder for the servers' data, the logs and the file that names the port. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path data = folder.resolve("servers");
        Folders.delete(data);
        try (var source = ServerSource.choose(data);
                var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var keeper = new Keeper(source);
            Thread.ofVirtual().name("accept tests").start(() -> keeper.accept(socket));
            publish(folder, socket.getLocalPort());
            keeper.awaitEndOfUse();
            Files.deleteIfExists(folder.resolve(PORT_FILE));
        }
        // The logs stay, for whoever wants to know why a test failed.
        for (String server : List.of("postgresql", "redis", "elasticsearch")) {
            Folders.delete(data.resolve(server));
        }
    }

    private static void publish(Path folder, int port) throws IOException {
        Path draft = Files.writeString(folder.resolve(PORT_FILE + ".new"), Integer.toString(port));
        Files.move(draft, folder.resolve(PORT_FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket test = listening.accept();
                tests.add(test);
                Thread.ofVirtual().start(() -> serve(test));
            } catch (IOException _) {
                // Closed, or a test JVM that was gone before it was heard.
            }
        }
    }

    private void serve(Socket test) {
        try (test) {
            var lines = new BufferedReader(new InputStreamReader(test.getInputStream(), StandardCharsets.UTF_8));
            var answer = new PrintWriter(
                    new OutputStreamWriter(test.getOutputStream(), StandardCharsets.UTF_8), /* autoFlush= */ true);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("build ")) {
                    ProcessHandle.of(Long.parseLong(line.substring("build ".length())))
                            .ifPresent(builds::add);
                } else {
                    answer.println(url(ServerKind.valueOf(line)));
                }
            }
        } catch (IOException _) {
            // The test JVM was killed: the same as a line that ends.
        } finally {
            tests.remove(test);
        }
    }

    private synchronized String url(ServerKind kind) {
        try {
            String url = urls.get(kind);
            if (url == null) {
                url = source.start(kind);
                urls.put(kind, url);
            }
            return "at " + url;
        } catch (Exception e) {
            e.printStackTrace();
            return "failed " + String.valueOf(e.getMessage()).replace('\n', ' ');
        }
    }

    private void awaitEndOfUse() throws InterruptedException {
        Duration linger = Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("VETRINA_TEST_LINGER", "0")));
        // The first test has only just started this process and is about to connect.
        Instant end = Instant.now().plus(FIRST_TEST);
        while (Instant.now().isBefore(end)) {
            Thread.sleep(BETWEEN_LOOKS);
            if (!tests.isEmpty() || builds.stream().anyMatch(ProcessHandle::isAlive)) {
                end = Instant.now().plus(linger).plus(BETWEEN_LOOKS);
            }
        }
    }
}
