// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.local.process.Eventually;
import io.vetrina.local.process.RecordingListener;
import io.vetrina.local.process.Supervised;
import io.vetrina.local.process.Supervisor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each server is killed and comes back on its port with what it had confirmed; then it is restarted the polite way. */
class LocalServersTest {

    @TempDir
    private Path state;

    private final RecordingListener listener = new RecordingListener();

    @Test
    void postgresKeepsItsRows() throws Exception {
        try (var supervisor = new Supervisor(state, listener)) {
            var postgres = new LocalServers(state, Durability.KEEP).postgres();
            Supervised process = supervisor.start(postgres.program());
            try (Connection connection = connect(postgres.url())) {
                connection.createStatement().execute("CREATE TABLE shelf AS SELECT 'NB-1' AS sku");
            }
            kill(process);
            assertThat(skuIn(postgres.url())).isEqualTo("NB-1");
        }
        try (var supervisor = new Supervisor(state, listener)) {
            var postgres = new LocalServers(state, Durability.KEEP).postgres();
            supervisor.start(postgres.program());
            assertThat(skuIn(postgres.url())).isEqualTo("NB-1");
        }
    }

    @Test
    void redisKeepsItsKeys() throws Exception {
        try (var supervisor = new Supervisor(state, listener)) {
            var redis = new LocalServers(state, Durability.KEEP).redis();
            Supervised process = supervisor.start(redis.program());
            assertThat(redis(redis.url(), "SET cart full")).isEqualTo("+OK");
            // Written to the disk at the latest one second later; this says when.
            assertThat(redis(redis.url(), "BGREWRITEAOF")).startsWith("+");
            Eventually.that(
                    "the append-only file is written",
                    () -> redis(redis.url(), "INFO persistence").contains("aof_rewrite_in_progress:0"));
            kill(process);
            assertThat(redis(redis.url(), "GET cart")).contains("full");
        }
        try (var supervisor = new Supervisor(state, listener)) {
            var redis = new LocalServers(state, Durability.KEEP).redis();
            supervisor.start(redis.program());
            assertThat(redis(redis.url(), "GET cart")).contains("full");
        }
    }

    @Test
    void elasticsearchKeepsItsDocuments() throws Exception {
        try (var supervisor = new Supervisor(state, listener)) {
            var elasticsearch = new LocalServers(state, Durability.KEEP).elasticsearch();
            Supervised process = supervisor.start(elasticsearch.program());
            put(elasticsearch.url() + "/shelf", "{\"settings\": {\"number_of_replicas\": 0}}");
            put(elasticsearch.url() + "/shelf/_doc/1", "{\"sku\": \"NB-1\"}");
            kill(process);
            assertThat(get(elasticsearch.url() + "/shelf/_doc/1")).contains("NB-1");
        }
        try (var supervisor = new Supervisor(state, listener)) {
            var elasticsearch = new LocalServers(state, Durability.KEEP).elasticsearch();
            supervisor.start(elasticsearch.program());
            assertThat(get(elasticsearch.url() + "/shelf/_doc/1")).contains("NB-1");
        }
    }

    private void kill(Supervised process) throws Exception {
        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
        Eventually.that(
                process.name() + " is restarted", () -> listener.notes().contains(process.name() + " restarted"));
    }

    private static Connection connect(String url) throws SQLException {
        var uri = URI.create(url);
        return DriverManager.getConnection(
                "jdbc:postgresql://"
                        + uri.getAuthority().substring(uri.getUserInfo().length() + 1) + uri.getPath(),
                "vetrina",
                "vetrina");
    }

    private static String skuIn(String url) throws SQLException {
        try (Connection connection = connect(url);
                var rows = connection.createStatement().executeQuery("SELECT sku FROM shelf")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** The beginning of Redis's answer to an inline command. */
    private static String redis(String url, String command) throws IOException {
        var uri = URI.create(url);
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream().write((command + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.lastIndexOf("+OK")).strip();
        }
    }

    private static void put(String url, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isBetween(200, 299);
        }
    }

    private static String get(String url) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
