// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import io.vetrina.local.process.Supervisor;
import io.vetrina.local.server.Durability;
import io.vetrina.local.server.LocalServers;
import java.io.IOException;
import java.nio.file.Path;

/** Child processes of the keeper. */
final class EmbeddedSource implements ServerSource {

    private final Supervisor supervisor;
    private final LocalServers servers;

    EmbeddedSource(Path data) throws IOException {
        supervisor = new Supervisor(data, new LogListener());
        servers = new LocalServers(data, Durability.THROWAWAY);
    }

    @Override
    public String start(ServerKind kind) throws IOException, InterruptedException {
        var server = switch (kind) {
            case POSTGRESQL -> servers.postgres();
            case REDIS -> servers.redis();
            case ELASTICSEARCH -> servers.elasticsearch();
        };
        supervisor.start(server.program());
        return server.url();
    }

    @Override
    public void close() {
        supervisor.close();
    }

    private static final class LogListener implements Supervisor.Listener {
        @Override
        public void died(String program, int exitValue) {
            System.out.println(program + " ended with status " + exitValue + ", starting it again");
        }

        @Override
        public void restarted(String program) {
            System.out.println(program + " is back");
        }

        @Override
        public void lost(String program, String reason) {
            System.out.println(program + " does not come back: " + reason);
        }
    }
}
