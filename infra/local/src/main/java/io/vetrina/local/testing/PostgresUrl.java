// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

import java.net.URI;
import java.util.List;

/** {@code postgresql://user:password@host:port/database}, as the shop's settings take it, and its parts. */
record PostgresUrl(String user, String password, String host, int port, String database) {

    static PostgresUrl parse(String url) {
        var uri = URI.create(url);
        List<String> credentials = List.of(uri.getUserInfo().split(":", 2));
        return new PostgresUrl(
                credentials.get(0),
                credentials.get(1),
                uri.getHost(),
                uri.getPort(),
                uri.getPath().substring(1));
    }

    PostgresUrl withDatabase(String other) {
        return new PostgresUrl(user, password, host, port, other);
    }

    String jdbc() {
        return "jdbc:postgresql://%s:%d/%s?sslmode=disable".formatted(host, port, database);
    }

    @Override
    public String toString() {
        return "postgresql://%s:%s@%s:%d/%s".formatted(user, password, host, port, database);
    }
}
