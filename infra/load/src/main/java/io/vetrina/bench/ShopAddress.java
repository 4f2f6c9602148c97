// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where the running shop and its servers are: as the launcher wrote it down, unless an option says otherwise. */
final class ShopAddress {

    @Option(
            names = "--state",
            description = "State directory of the launcher (default: $VETRINA_STATE, or .vetrina).",
            defaultValue = "${env:VETRINA_STATE:-.vetrina}")
    private Path state = Path.of(".vetrina");

    @Option(names = "--url", description = "URL of the backend.")
    private @Nullable String url;

    @Option(names = "--redis", description = "URL of Redis.")
    private @Nullable String redis;

    @Option(names = "--elasticsearch", description = "URL of Elasticsearch.")
    private @Nullable String elasticsearch;

    @Option(names = "--token", description = "The staff token.")
    private @Nullable String token;

    private record Running(String backend, List<Server> processes) {}

    private record Server(String name, String url) {}

    String backend() throws IOException {
        return url != null ? url : running().backend();
    }

    String redis() throws IOException {
        return redis != null ? redis : server("redis");
    }

    String elasticsearch() throws IOException {
        return elasticsearch != null ? elasticsearch : server("elasticsearch");
    }

    String token() throws IOException {
        return token != null
                ? token
                : Files.readString(state.resolve("staff-token")).strip();
    }

    private String server(String name) throws IOException {
        return running().processes().stream()
                .filter(process -> process.name().equals(name))
                .map(Server::url)
                .findFirst()
                .orElseThrow(() -> new IOException("The running shop names no " + name + "; say where with --" + name));
    }

    private Running running() throws IOException {
        Path record = state.resolve("running.json");
        if (!Files.exists(record)) {
            throw new IOException("No shop runs here: start one with ./vetrina run, or say where with --url");
        }
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(Files.readString(record), Running.class);
    }
}
