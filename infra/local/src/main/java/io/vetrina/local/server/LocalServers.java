// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

import io.vetrina.local.process.Probe;
import io.vetrina.local.process.Supervised;
import io.vetrina.local.process.Supervisor;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The three servers of the shop as children of this JVM. Each is started on demand, on a free port that it keeps while
 * this JVM lives, also when it dies and is started again; its data stay in the state directory.
 *
 * <p>They end with the supervisor given.
 */
public final class LocalServers {

    private final Path state;
    private final Supervisor supervisor;
    private final Durability durability;

    public LocalServers(Path state, Supervisor supervisor, Durability durability) {
        this.state = state.toAbsolutePath();
        this.supervisor = supervisor;
        this.durability = durability;
    }

    /** A server that runs: its URL as the shop's settings take it, and its process. */
    public record Started(String url, Supervised process) {}

    /** Starts PostgreSQL with an empty database {@code vetrina}, unless the state directory has one already. */
    public Started postgres() throws IOException, InterruptedException {
        var server = PostgresServer.in(state.resolve("postgresql"), Probe.freePort(), durability);
        return new Started(server.url("vetrina"), supervisor.start(server));
    }

    public Started redis() throws IOException, InterruptedException {
        var server = RedisServer.in(state.resolve("redis"), Probe.freePort(), durability);
        return new Started(server.url(), supervisor.start(server));
    }

    public Started elasticsearch() throws IOException, InterruptedException {
        var server = ElasticsearchServer.in(state.resolve("elasticsearch"), Probe.freePort());
        return new Started(server.url(), supervisor.start(server));
    }
}
