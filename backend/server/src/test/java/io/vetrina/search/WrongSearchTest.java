// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.catalog.importing.TestCatalogue;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** Searches that nobody means: each is answered or refused with the name of what is wrong, and none breaks anything. */
@BackendTest
class WrongSearchTest {

    private final WebTestClient http;
    private final String url;

    WrongSearchTest(@LocalServerPort int port) {
        url = "http://127.0.0.1:" + port + "/api/stores/";
        http = WebTestClient.bindToServer()
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    @BeforeAll
    static void importAStore(@Autowired ApplicationContext application) {
        TestCatalogue.of("wrong").products("A", "B").importInto(application);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong/search | sort | cheapest | invalid-sort",
                "wrong/search | category | '../etc' | invalid-category",
                "wrong/search | filter.price | cheap | invalid-filter",
                "wrong/search | filter.price | '..' | invalid-filter",
                "wrong/search | filter.price | '9e99..' | invalid-filter",
                "wrong/search | filter.width[0] | 1 | invalid-filter",
                "wrong/search | filter. | 1 | invalid-filter",
                "wrong/search | filter.brand | '' | invalid-filter",
                "wrong/search | cursor | forged | invalid-cursor",
                "wrong/search | cursor | s | invalid-cursor",
                "wrong/search | cursor | sW10 | invalid-cursor",
                "wrong/search | cursor | 'sWzEsMiwzLDQsNSw2LDdd' | invalid-cursor",
                "wrong/search | cursor | b! | invalid-cursor",
                "wrong/search | locale | 'x' | ",
                "no-such-store/search | q | chair | unknown-store",
                "no-such-store/suggest | q | chair | unknown-store",
                "NO SUCH STORE/search | q | chair | "
            })
    void saysWhichParameterToChange(String path, String name, String value, String problem) {
        WebTestClient.ResponseSpec answer = http.get()
                .uri(UriComponentsBuilder.fromUriString(url + path)
                        .queryParam(name, "{value}")
                        .encode()
                        .build(value))
                .exchange();
        if (problem == null) {
            assertThat(answer.expectBody().returnResult().getStatus().value()).isLessThan(500);
        } else {
            answer.expectStatus()
                    .is4xxClientError()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:vetrina:problem:" + problem);
        }
    }

    @Test
    void refusesWhatIsTooLong() {
        for (String name : new String[] {"q", "filter.brand", "cursor", "category", "sort"}) {
            http.get()
                    .uri(url + "wrong/search?" + name + "=" + "x".repeat(3_000))
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody();
        }
        http.get()
                .uri(url + "wrong/search?x=1" + "&filter.brand=a".repeat(51))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody();
        http.get()
                .uri(url + "wrong/search?q=" + "x".repeat(1_000_000))
                .exchange()
                .expectStatus()
                .is4xxClientError()
                .expectBody();
    }

    @Test
    void whateverIsTypedThereIsAnAnswer() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        String[] names = {"q", "filter.brand", "filter.price", "filter.width", "sort", "cursor", "category", "locale"};
        String alphabet = "ab 01.*?+-\"'\\/(){}[]<>~^:;,=&|!%_#@àß漢\u0000\n\t\ud83d\ude00";
        for (int i = 0; i < 300; i++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                value.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String name = names[random.nextInt(names.length)];
            String path = random.nextInt(4) == 0 ? "wrong/suggest?q=" : "wrong/search?" + name + "=";
            http.get()
                    .uri(java.net.URI.create(url
                            + path
                            + java.net.URLEncoder.encode(value.toString(), java.nio.charset.StandardCharsets.UTF_8)))
                    .exchange()
                    .expectStatus()
                    .value(status -> assertThat(status)
                            .as("seed %d: %s%s", seed, path, value)
                            .isLessThan(500))
                    .expectBody();
        }
    }
}
