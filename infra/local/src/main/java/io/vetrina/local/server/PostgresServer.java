// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

import io.vetrina.local.process.Probe;
import io.vetrina.local.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server on the loopback interface. Its superuser and only user is {@code vetrina}; as nobody else reaches
 * the port, any password is accepted.
 */
record PostgresServer(Path bin, Path data, int port, Durability durability) implements Program {

    private static final String VERSION = "18";
    private static final String USER = "vetrina";

    static PostgresServer in(Path folder, int port, Durability durability) throws IOException {
        String platform = Binaries.system() + "-" + (Binaries.isArm() ? "arm_64" : "x86_64");
        Path home = Binaries.archive("postgres-" + platform + ".txz", VERSION);
        return new PostgresServer(
                home.resolve("bin"), Files.createDirectories(folder).resolve("data"), port, durability);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    /** The URL of a database of this server, in the notation that the shop's settings use. */
    String url(String database) {
        return "postgresql://%s:%s@127.0.0.1:%d/%s".formatted(USER, USER, port, database);
    }

    @Override
    public void prepare(Path log) throws IOException, InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        // Made aside and moved when complete: an initialisation that was cut short must not be taken for a database.
        Path unfinished = data.resolveSibling("unfinished");
        Folders.delete(unfinished);
        Folders.delete(data);
        run(
                log,
                bin.resolve("initdb").toString(),
                "--username=" + USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync",
                "--no-instructions",
                "--pgdata=" + unfinished);
        run(
                log,
                "sh",
                "-c",
                "echo 'CREATE DATABASE vetrina' | '%s' --single -D '%s' postgres"
                        .formatted(bin.resolve("postgres"), unfinished));
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void run(Path log, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(unprivileged(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " failed, see " + log);
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(List.of(bin.resolve("postgres").toString(), "-D", data.toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return unprivileged(command);
    }

    private Map<String, String> settings() {
        String sync = durability == Durability.KEEP ? "on" : "off";
        return Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "200",
                "shared_buffers", "128MB",
                "max_wal_size", "1GB",
                "fsync", sync,
                "full_page_writes", sync,
                "synchronous_commit", sync);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody special. */
    private static List<String> unprivileged(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        var unprivileged = new ArrayList<>(List.of("unshare", "--user"));
        unprivileged.addAll(command);
        return unprivileged;
    }

    @Override
    public boolean isReady() {
        return Probe.postgresAnswers(port, USER);
    }
}
