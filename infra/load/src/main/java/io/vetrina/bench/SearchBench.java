// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Search through the API, and the queries that the shop makes of it sent straight to Elasticsearch. */
final class SearchBench {

    private static final List<String> WORDS = List.of(
            "black", "bag", "toner", "blue", "lantern", "cable", "red", "notebook", "printer", "cake", "hp", "set");

    private final Shop shop;
    private final WebClient elasticsearch;
    private final JsonMapper json = JsonMapper.builder().build();

    SearchBench(Shop shop, String elasticsearch) {
        this.shop = shop;
        this.elasticsearch = Shop.client(elasticsearch);
    }

    private record Query(String path, String body) {}

    void run(Load load, Table table) {
        List<Query> queries = WORDS.stream()
                .map(words -> Objects.requireNonNull(shop.query(words).block()))
                .map(query -> new Query(query.path(), json.writeValueAsString(query.body())))
                .toList();
        Load.Measured raw = load.run(n -> answer(queries.get((int) (n % queries.size()))));
        Load.Measured ours = load.run(n -> shop.raw("/search?q={words}", WORDS.get((int) (n % WORDS.size()))));
        table.add("Elasticsearch, the same query", raw, "");
        table.add("search through the API", ours, Table.ratio(ours, raw));
    }

    private Mono<byte[]> answer(Query query) {
        return elasticsearch
                .post()
                .uri(query.path())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(query.body())
                .retrieve()
                .bodyToMono(byte[].class);
    }
}
