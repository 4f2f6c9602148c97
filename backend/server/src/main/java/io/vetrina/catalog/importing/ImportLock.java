// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets one node import at a time: an advisory lock that PostgreSQL drops when the node goes away. Blocks; for import threads. */
@Component
class ImportLock {

    private static final long KEY = 0x7665_7472_696f_70L;
    private static final long PAUSE_MILLIS = 1_000;

    private final ConnectionFactory connections;
    private @Nullable Connection held;

    ImportLock(ConnectionFactory connections) {
        this.connections = connections;
    }

    void acquire() throws InterruptedException {
        while (!attempt()) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean attempt() {
        try {
            Connection connection = Mono.from(connections.create()).block();
            if (connection == null) {
                return false;
            }
            Boolean mine = Mono.from(connection
                            .createStatement("SELECT pg_try_advisory_lock(" + KEY + ")")
                            .execute())
                    .flatMap(result -> Mono.from(result.map(row -> row.get(0, Boolean.class))))
                    .block();
            if (Boolean.TRUE.equals(mine)) {
                held = connection;
                return true;
            }
            Mono.from(connection.close()).block();
            return false;
        } catch (R2dbcException e) {
            return false;
        }
    }

    void release() {
        Connection connection = held;
        held = null;
        if (connection != null) {
            Mono.from(connection
                            .createStatement("SELECT pg_advisory_unlock(" + KEY + ")")
                            .execute())
                    .flatMap(result -> Mono.from(result.getRowsUpdated()))
                    .then(Mono.from(connection.close()))
                    .subscribe(done -> {}, away -> {});
        }
    }
}
