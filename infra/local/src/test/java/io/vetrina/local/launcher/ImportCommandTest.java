// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Which exit status says what; the backend's part is played. */
class ImportCommandTest {

    private static final String JOB =
            "{\"id\":\"j\",\"kind\":\"import\",\"store\":\"mine\",\"title\":\"Import\",\"state\":\"%s\","
                    + "\"done\":%d,\"total\":2,\"message\":%s,\"createdAt\":\"2026-11-27T20:00:00Z\",\"startedAt\":null,\"endedAt\":null}";

    @TempDir
    private Path folder;

    private HttpServer backend;
    private final AtomicInteger looks = new AtomicInteger();
    private volatile String ends = "done";
    private volatile String rows = "";
    private volatile String uploaded = "";
    private volatile String authorization = "";

    @BeforeEach
    void start() throws IOException {
        backend = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        backend.createContext("/api/stores/mine/imports", exchange -> {
            authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            uploaded = exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, 202, JOB.formatted("queued", 0, "null"));
        });
        backend.createContext("/api/stores/nowhere/imports", exchange -> {
            exchange.getRequestBody().readAllBytes();
            answer(exchange, 404, "{\"detail\":\"There is no store.\"}");
        });
        backend.createContext(
                "/api/jobs/j",
                exchange -> answer(
                        exchange,
                        200,
                        looks.incrementAndGet() < 2
                                ? JOB.formatted("running", 1, "null")
                                : JOB.formatted(ends, 2, "\"2 rows read.\"")));
        backend.createContext(
                "/api/imports/mine/report",
                exchange -> answer(exchange, 200, "{\"store\":\"mine\",\"rows\":[" + rows + "]}"));
        backend.start();
    }

    @AfterEach
    void stop() {
        backend.stop(0);
    }

    @Test
    void isZeroWhenAllIsInAlsoWithNotes() throws IOException {
        rows = row(true);
        assertThat(run("--store", "mine", "--format", "shopify", "--whole", file("a.csv"), file("b.csv")))
                .isZero();
        assertThat(authorization).isEqualTo("Bearer token");
        assertThat(uploaded)
                .contains("format=shopify", "whole=true", "filename=\"a.csv\"", "filename=\"b.csv\"", "sku,price");
    }

    @Test
    void isOneWhenRowsWereRefusedOrTheImportFailed() throws IOException {
        rows = row(false);
        assertThat(run("--store", "mine", "--format", "vetrina", file("a.csv"))).isOne();
        rows = "";
        ends = "failed";
        assertThat(run("--store", "mine", "--format", "vetrina", file("a.csv"))).isOne();
    }

    @Test
    void isTwoWhenItCannotBegin() throws IOException {
        assertThat(run("--store", "mine", "--format", "excel", file("a.csv"))).isEqualTo(2);
        assertThat(run(
                        "--store",
                        "mine",
                        "--format",
                        "shopify",
                        folder.resolve("missing.csv").toString()))
                .isEqualTo(2);
        assertThat(run("--store", "mine", "--format", "shopify")).isEqualTo(2);
        assertThat(run("--format", "shopify", file("a.csv"))).isEqualTo(2);
        assertThat(run("--store", "nowhere", "--format", "shopify", file("a.csv")))
                .isEqualTo(2);
        assertThat(uploaded).isEmpty();
    }

    private int run(String... arguments) {
        looks.set(0);
        return new CommandLine(new ImportCommand(() -> new StaffClient(
                        URI.create("http://127.0.0.1:" + backend.getAddress().getPort()), "token")))
                .execute(arguments);
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "sku,price\nA,1\n").toString();
    }

    private static String row(boolean taken) {
        return "{\"file\":\"a.csv\",\"line\":2,\"field\":\"price\",\"reason\":\"Why.\",\"taken\":" + taken + "}";
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
