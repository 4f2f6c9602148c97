// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of a test to PostgreSQL, Redis and Elasticsearch.
 *
 * <p>Each server is started when the first test asks for it and ends after the build. The environment variable
 * {@code VETRINA_TEST_SERVERS} chooses which: {@code containers} (Testcontainers), {@code embedded}, or {@code auto}, the
 * default: containers where a Docker engine answers, embedded otherwise. {@code VETRINA_TEST_LINGER} keeps embedded
 * servers that many seconds for the next build (default 0).
 */
public final class TestServers {

    private static @Nullable TestServers shared;

    private final KeeperConnection keeper;

    private TestServers(KeeperConnection keeper) {
        this.keeper = keeper;
    }

    /** The servers that this JVM shares with the others of the build. */
    public static synchronized TestServers shared() {
        if (shared == null) {
            shared = new TestServers(KeeperConnection.open());
        }
        return shared;
    }

    /** A new empty database and prefixes that nobody else uses. Closing it drops the database; the rest goes with the servers. */
    public TestSpace newSpace() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        PostgresUrl maintenance = PostgresUrl.parse(keeper.ask(ServerKind.POSTGRESQL));
        execute(maintenance, "CREATE DATABASE " + name);
        return new TestSpace(name, maintenance, this);
    }

    /** {@code redis://host:port} */
    public String redisUrl() {
        return keeper.ask(ServerKind.REDIS);
    }

    /** {@code http://host:port} */
    public String elasticsearchUrl() {
        return keeper.ask(ServerKind.ELASTICSEARCH);
    }

    static void execute(PostgresUrl database, String statement) {
        try (var connection = DriverManager.getConnection(database.jdbc(), database.user(), database.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(statement, e));
        }
    }
}
