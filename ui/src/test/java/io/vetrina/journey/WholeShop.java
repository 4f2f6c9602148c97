// SPDX-License-Identifier: Apache-2.0
package io.vetrina.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shop as a merchant starts it: the launcher with its three servers, payment, backend and UI, and the catalogues there are. */
final class WholeShop implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration IMPORT = Duration.ofMinutes(12);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path root = Path.of("..").toAbsolutePath().normalize();
    private final Path state = Path.of("target", "journeys").toAbsolutePath();
    private final int port = freePort();
    private final int backendPort = freePort();
    private final Process launcher;

    WholeShop() throws IOException {
        Files.createDirectories(state);
        Path module = root.resolve("infra/local/target");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-Dvetrina.root=" + root,
                "-cp",
                jar(module) + ":"
                        + Files.readString(module.resolve("class-path")).strip(),
                "io.vetrina.local.launcher.Vetrina",
                "run",
                "--port",
                Integer.toString(port),
                "--backend-port",
                Integer.toString(backendPort));
        command.environment().put("VETRINA_STATE", state.toString());
        launcher = command.directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(state.resolve("launcher.log").toFile())
                .start();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Names of all stores, once their catalogues are in and in the search. */
    List<String> openStores() {
        await("the shop serves")
                .atMost(START)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    if (!launcher.isAlive()) {
                        throw new IllegalStateException(
                                "The launcher ended: " + Files.readString(state.resolve("launcher.log")));
                    }
                    return answers(url() + "/") && answers(api("/api/stores"));
                });
        await("the catalogues are in")
                .atMost(IMPORT)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    JsonNode stores = get("/api/stores");
                    return !stores.isEmpty()
                            && stores.valueStream()
                                    .allMatch(store ->
                                            store.path("state").asString().equals("open")
                                                    && get("/api/stores/"
                                                                            + store.path("id")
                                                                                    .asString() + "/search")
                                                                    .path("total")
                                                                    .asLong()
                                                            > 0);
                });
        List<String> ids = new ArrayList<>();
        get("/api/stores").forEach(store -> ids.add(store.path("id").asString()));
        return ids;
    }

    /** A simple product that can be had, as a hit of the search. */
    JsonNode someProduct(String store) {
        return get("/api/stores/" + store + "/search?filter.available=true")
                .path("hits")
                .valueStream()
                .filter(hit -> hit.path("available").asInt() > 5)
                .findFirst()
                .orElseThrow();
    }

    void setPrice(String store, String sku, long minor, String currency) throws IOException, InterruptedException {
        String token = Files.readString(state.resolve("staff-token")).strip();
        String path = "/api/stores/" + store + "/products/"
                + java.net.URLEncoder.encode(sku, java.nio.charset.StandardCharsets.UTF_8) + "/price";
        HttpRequest request = HttpRequest.newBuilder(URI.create(api(path)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"minor\":" + minor + ",\"currency\":\"" + currency + "\"}"))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("Setting a price: " + answer.statusCode() + " " + answer.body());
        }
    }

    private JsonNode get(String path) {
        try {
            return JsonMapper.shared()
                    .readTree(http.send(
                                    HttpRequest.newBuilder(URI.create(api(path)))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean answers(String url) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String api(String path) {
        return "http://127.0.0.1:" + backendPort + path;
    }

    private static Path jar(Path module) throws IOException {
        try (var files = Files.list(module)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("vetrina-local-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        await("the shop has closed").atMost(Duration.ofSeconds(40)).until(() -> !launcher.isAlive());
    }
}
