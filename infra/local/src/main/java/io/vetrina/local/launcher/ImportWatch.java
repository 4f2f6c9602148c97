// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.contract.catalog.ImportProgress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the backend how the imports go and shows a bar for each store until all are over. */
final class ImportWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Set<String> OVER = Set.of("done", "failed");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI imports;
    private final Screen screen;

    ImportWatch(URI backend, Screen screen) {
        this.imports = backend.resolve("/api/imports");
        this.screen = screen;
    }

    /** Returns when every import is done or has failed; shows nothing when that is so from the start. */
    void follow() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            boolean shown = false;
            while (true) {
                List<ImportProgress> stores = read(http);
                boolean over = !stores.isEmpty() && stores.stream().allMatch(store -> OVER.contains(store.state()));
                if (!stores.isEmpty() && (shown || !over)) {
                    shown = true;
                    screen.change(stores.stream().map(ImportBar::of).toList());
                }
                if (over) {
                    screen.keep();
                    return;
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }

    /** Nothing while the backend is away: it comes back, and so does the progress. */
    private List<ImportProgress> read(HttpClient http) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(imports)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            var response = http.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? List.of(JSON.readValue(response.body(), ImportProgress[].class))
                    : List.of();
        } catch (IOException | JacksonException _) {
            return List.of();
        }
    }
}
