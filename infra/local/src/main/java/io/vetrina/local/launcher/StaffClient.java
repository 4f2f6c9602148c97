// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running backend for what only staff may have. */
final class StaffClient implements AutoCloseable {

    /** The backend refuses what is asked, and says why. */
    static final class Refused extends IOException {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        Refused(String reason) {
            super(reason);
        }
    }

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final URI backend;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    StaffClient(URI backend, String token) {
        this.backend = backend;
        this.token = token;
    }

    /** The client of the shop that runs here; fails with what to do when none does. */
    static StaffClient ofRunningShop() throws IOException {
        Workplace workplace = Workplace.current();
        RunningShop shop = RunningShop.read(workplace)
                .orElseThrow(() -> new Refused("Vetrina does not run here. Start it with ./vetrina run"));
        return new StaffClient(URI.create(shop.backend()), Secret.readOrMake(workplace.state(), "staff-token"));
    }

    <T> T get(String path, Class<T> type) throws IOException, InterruptedException {
        return read(http.send(request(path).GET().build(), BodyHandlers.ofString()), type);
    }

    <T> T post(String path, String contentType, BodyPublisher body, Class<T> type)
            throws IOException, InterruptedException {
        HttpRequest request =
                request(path).header("Content-Type", contentType).POST(body).build();
        return read(http.send(request, BodyHandlers.ofString()), type);
    }

    /** Sends a body as JSON. */
    <T> T send(String method, String path, Object body, Class<T> type) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return read(http.send(request, BodyHandlers.ofString()), type);
    }

    /** Asks for something to be done that answers nothing. */
    void post(String path) throws IOException, InterruptedException {
        send(request(path).POST(BodyPublishers.noBody()));
    }

    void delete(String path) throws IOException, InterruptedException {
        send(request(path).DELETE());
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new Refused(reason(answer.statusCode(), answer.body()));
        }
    }

    /** A text as one segment of a path. */
    static String segment(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** Writes an answer to a file as it comes; the file is there only when it is whole. */
    void download(String path, Path file) throws IOException, InterruptedException {
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        HttpResponse<Path> answer = http.send(request(path).GET().build(), BodyHandlers.ofFile(partial));
        if (answer.statusCode() != 200) {
            String problem = Files.readString(partial);
            Files.delete(partial);
            throw new Refused(reason(answer.statusCode(), problem));
        }
        Files.move(partial, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(backend.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(LONGEST);
    }

    private static <T> T read(HttpResponse<String> answer, Class<T> type) throws Refused {
        if (answer.statusCode() / 100 != 2) {
            throw new Refused(reason(answer.statusCode(), answer.body()));
        }
        return JSON.readValue(answer.body(), type);
    }

    private static String reason(int status, String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            String detail = problem.path("detail").asString("");
            return detail.isEmpty() ? "The backend answers " + status + "." : detail;
        } catch (JacksonException e) {
            return "The backend answers " + status + ".";
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
