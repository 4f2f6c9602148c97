// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import java.io.IOException;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Where the servers of a test run come from. */
interface ServerSource extends AutoCloseable {

    /** Starts a server of that kind and returns its URL once it is ready. */
    String start(ServerKind kind) throws IOException, InterruptedException;

    @Override
    void close();

    /**
     * What {@code VETRINA_TEST_SERVERS} says.
     *
     * @throws IllegalArgumentException when it is none of {@code auto}, {@code containers}, {@code embedded}
     */
    static ServerSource choose(Path data) throws IOException {
        String choice = System.getenv().getOrDefault("VETRINA_TEST_SERVERS", "auto");
        return switch (choice) {
            case "embedded" -> new EmbeddedSource(data);
            case "containers" -> new ContainerSource();
            case "auto" ->
                DockerClientFactory.instance().isDockerAvailable() ? new ContainerSource() : new EmbeddedSource(data);
            default ->
                throw new IllegalArgumentException(
                        "VETRINA_TEST_SERVERS is " + choice + ": auto, containers and embedded are possible");
        };
    }
}
