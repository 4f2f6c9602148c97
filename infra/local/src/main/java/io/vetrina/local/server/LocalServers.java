// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

import io.vetrina.local.process.Probe;
import io.vetrina.local.process.Program;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The three servers of the shop, ready to be started by a supervisor. Each has a free port of the loopback interface,
 * which it keeps when it dies and is started again; its data stay in the state directory.
 */
public final class LocalServers {

    private final Path state;
    private final Durability durability;

    public LocalServers(Path state, Durability durability) {
        this.state = state.toAbsolutePath();
        this.durability = durability;
    }

    /** A server to start, and the URL that it will have, as the shop's settings take it. */
    public record LocalServer(String url, Program program) {}

    /** PostgreSQL with a database {@code vetrina}, which is empty unless the state directory has one already. */
    public LocalServer postgres() throws IOException {
        var server = PostgresServer.in(state.resolve("postgresql"), Probe.freePort(), durability);
        return new LocalServer(server.url("vetrina"), server);
    }

    public LocalServer redis() throws IOException, InterruptedException {
        var server = RedisServer.in(state.resolve("redis"), Probe.freePort(), durability);
        return new LocalServer(server.url(), server);
    }

    public LocalServer elasticsearch() throws IOException {
        var server = ElasticsearchServer.in(state.resolve("elasticsearch"), Probe.freePort(), durability);
        return new LocalServer(server.url(), server);
    }
}
