// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

import io.vetrina.local.process.Probe;
import io.vetrina.local.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Redis on the loopback interface which appends every change to a file. */
record RedisServer(Path executable, Path data, int port, Durability durability) implements Program {

    private static final String MOST_MEMORY = "512mb";

    static RedisServer in(Path folder, int port, Durability durability) throws IOException, InterruptedException {
        return new RedisServer(RedisBinary.find(), Files.createDirectories(folder), port, durability);
    }

    @Override
    public String name() {
        return "redis";
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(List.of(
                executable.toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                data.toString(),
                "--appendonly",
                durability == Durability.KEEP ? "yes" : "no"));
        // The append-only file is enough: no snapshots beside it.
        command.addAll(List.of("--save", ""));
        // Full it refuses to write rather than to forget what it holds; the backend stops filling it before.
        command.addAll(List.of("--maxmemory", MOST_MEMORY, "--maxmemory-policy", "noeviction"));
        return command;
    }

    @Override
    public boolean isReady() {
        return Probe.redisAnswers("127.0.0.1", port);
    }
}
