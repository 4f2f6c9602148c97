// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.containers.wait.strategy.WaitStrategy;

/** Containers of the official images. */
final class ContainerSource implements ServerSource {

    private static final String POSTGRES_IMAGE = "postgres:18";
    private static final String REDIS_IMAGE = "redis:8";
    private static final String ELASTICSEARCH_IMAGE = "elasticsearch:9.5.2";

    /** Every application context of a test run holds connections of its own. */
    private static final List<String> POSTGRES_COMMAND = List.of("postgres", "-c", "max_connections=200");

    private final List<GenericContainer<?>> containers = new ArrayList<>();

    @Override
    public String start(ServerKind kind) {
        return switch (kind) {
            case POSTGRESQL ->
                "postgresql://vetrina:vetrina@"
                        + start(
                                POSTGRES_IMAGE,
                                5432,
                                Map.of("POSTGRES_USER", "vetrina", "POSTGRES_PASSWORD", "vetrina"),
                                POSTGRES_COMMAND,
                                // Once by the server that makes the database, once by the one that stays.
                                Wait.forLogMessage(".*database system is ready to accept connections.*\\s", 2))
                        + "/vetrina";
            case REDIS ->
                "redis://"
                        + start(
                                REDIS_IMAGE,
                                6379,
                                Map.of(),
                                List.of(),
                                Wait.forLogMessage(".*Ready to accept connections.*", 1));
            case ELASTICSEARCH ->
                "http://"
                        + start(
                                ELASTICSEARCH_IMAGE,
                                9200,
                                Map.of(
                                        "discovery.type", "single-node",
                                        "xpack.security.enabled", "false",
                                        "ES_JAVA_OPTS", "-Xms256m -Xmx512m"),
                                List.of(),
                                Wait.forHttp("/_cluster/health"));
        };
    }

    /** Returns host:port. */
    @SuppressWarnings("resource") // Closed with this source.
    private synchronized String start(
            String image, int port, Map<String, String> environment, List<String> command, WaitStrategy ready) {
        GenericContainer<?> container = new GenericContainer<>(image)
                .withExposedPorts(port)
                .withEnv(environment)
                .withCommand(command.toArray(String[]::new))
                .waitingFor(ready.withStartupTimeout(Duration.ofMinutes(3)));
        containers.add(container);
        container.start();
        return container.getHost() + ":" + container.getMappedPort(port);
    }

    @Override
    public void close() {
        containers.forEach(GenericContainer::stop);
    }
}
