// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import java.util.List;
import java.util.Map;

/** How words are matched and scored in the query language of Elasticsearch. */
final class RelevanceClauses {

    private RelevanceClauses() {}

    static Object everything() {
        return Map.of("match_all", Map.of());
    }

    /** All or most words in title, kind, brand, categories or details, or a SKU or identifier as it stands. */
    static Object matching(String words) {
        Object scored = Map.of(
                "dis_max",
                Map.of("queries", List.of(fields(words), code(words), identifiers(words)), "tie_breaker", 0.2));
        return Map.of("bool", Map.of("must", scored, "should", List.of(phrase(words), kind(words))));
    }

    /** Words may be misspelt and some may be missing: for when nothing else is found. */
    static Object fuzzy(String words) {
        return Map.of(
                "multi_match",
                Map.of(
                        "query",
                        words,
                        "fields",
                        List.of("title.words^2", "brand"),
                        "fuzziness",
                        "AUTO",
                        "prefix_length",
                        1,
                        "minimum_should_match",
                        "60%"));
    }

    /** What misspelt words may have meant: each unknown word's closest known one. */
    static Object corrections(String words) {
        return Map.of(
                "words",
                Map.of(
                        "text",
                        words,
                        "term",
                        Map.of(
                                "field", "title.words",
                                "suggest_mode", "missing",
                                "size", 1,
                                "prefix_length", 1,
                                "min_word_length", 3)));
    }

    private static Object fields(String words) {
        return Map.of(
                "multi_match",
                Map.of(
                        "query",
                        words,
                        "type",
                        "cross_fields",
                        "fields",
                        List.of("title^2", "kind^3", "brand^1.5", "group", "details^0.4"),
                        "tie_breaker",
                        0.3,
                        "minimum_should_match",
                        "3<75%"));
    }

    private static Object code(String words) {
        return Map.of("constant_score", Map.of("filter", Map.of("term", Map.of("codes", words)), "boost", 100));
    }

    private static Object identifiers(String words) {
        Object all = Map.of("match", Map.of("identifiers", Map.of("query", words, "operator", "and")));
        return Map.of("constant_score", Map.of("filter", all, "boost", 3));
    }

    private static Object phrase(String words) {
        return Map.of("match_phrase", Map.of("title", Map.of("query", words, "slop", 2, "boost", 1.5)));
    }

    private static Object kind(String words) {
        return Map.of("match", Map.of("kind", Map.of("query", words, "operator", "and", "boost", 2)));
    }
}
