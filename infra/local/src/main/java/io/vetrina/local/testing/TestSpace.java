// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A part of the shared servers for one test class or application context: a database, a Redis key prefix and an index
 * prefix. Redis and Elasticsearch are started only when their URL is asked for.
 */
public final class TestSpace implements AutoCloseable {

    private final String name;
    private final PostgresUrl maintenance;
    private final TestServers servers;

    TestSpace(String name, PostgresUrl maintenance, TestServers servers) {
        this.name = name;
        this.maintenance = maintenance;
        this.servers = servers;
    }

    /** {@code postgresql://user:password@host:port/database} */
    public String postgresUrl() {
        return database().toString();
    }

    /** The same database for JDBC, to be used with {@link #postgresUser()} and {@link #postgresPassword()}. */
    public String jdbcUrl() {
        return database().jdbc();
    }

    /** The same database for R2DBC, with user and password in it. */
    public String r2dbcUrl() {
        return "r2dbc:" + database();
    }

    public String postgresUser() {
        return maintenance.user();
    }

    public String postgresPassword() {
        return maintenance.password();
    }

    public String redisUrl() {
        return servers.redisUrl();
    }

    /** To be put before every Redis key; ends with a colon. */
    public String redisPrefix() {
        return name + ":";
    }

    public String elasticsearchUrl() {
        return servers.elasticsearchUrl();
    }

    /** To be put before every index name; ends with a hyphen. */
    public String elasticsearchPrefix() {
        return name + "-";
    }

    /**
     * The settings that lead the backend here, each computed when it is read:
     *
     * <pre>{@code
     * @DynamicPropertySource
     * static void servers(DynamicPropertyRegistry registry) {
     *     SPACE.settings().forEach(registry::add);
     * }
     * }</pre>
     */
    public Map<String, Supplier<Object>> settings() {
        return Map.of(
                "VETRINA_POSTGRES_URL", this::postgresUrl,
                "VETRINA_REDIS_URL", this::redisUrl,
                "VETRINA_ELASTICSEARCH_URL", this::elasticsearchUrl,
                "vetrina.redis-prefix", this::redisPrefix,
                "vetrina.elasticsearch-prefix", this::elasticsearchPrefix);
    }

    private PostgresUrl database() {
        return maintenance.withDatabase(name);
    }

    /** Drops the database, also under open connections. Keys and indexes go with the servers, after the build. */
    @Override
    public void close() {
        TestServers.execute(maintenance, "DROP DATABASE " + name + " WITH (FORCE)");
    }
}
