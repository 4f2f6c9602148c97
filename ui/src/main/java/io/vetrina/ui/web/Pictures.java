// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.web;

import io.vetrina.ui.client.BackendSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands through the backend's pictures, so that a browser needs one origin. Only pictures: anything else is not found here.
 * They stream, and keep the backend's tags, so that a browser that has one already gets 304.
 */
@RestController
class Pictures {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final List<String> HANDED_THROUGH =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    private final BackendSettings settings;

    Pictures(BackendSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/api/stores/{store}/media/**")
    ResponseEntity<InputStreamResource> picture(HttpServletRequest request) throws InterruptedException {
        HttpRequest.Builder question = HttpRequest.newBuilder(address(request)).timeout(settings.timeout());
        String tag = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tag != null) {
            question.header(HttpHeaders.IF_NONE_MATCH, tag);
        }
        try {
            return answer(http.send(question.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException away) {
            return ResponseEntity.status(HttpStatus.BAD_GATEWAY).build();
        }
    }

    private URI address(HttpServletRequest request) {
        String query = request.getQueryString();
        return settings.url().resolve(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static ResponseEntity<InputStreamResource> answer(HttpResponse<InputStream> answer) throws IOException {
        ResponseEntity.BodyBuilder handed = ResponseEntity.status(answer.statusCode())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=604800, stale-while-revalidate=86400")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        for (String name : HANDED_THROUGH) {
            answer.headers().firstValue(name).ifPresent(value -> handed.header(name, value));
        }
        if (answer.statusCode() == HttpStatus.NOT_MODIFIED.value()) {
            return handed.build();
        }
        boolean picture = answer.statusCode() == HttpStatus.OK.value()
                && answer.headers()
                        .firstValue(HttpHeaders.CONTENT_TYPE)
                        .filter(type -> type.startsWith("image/"))
                        .isPresent();
        if (!picture) {
            answer.body().close();
            return ResponseEntity.notFound().build();
        }
        return handed.body(new InputStreamResource(answer.body()));
    }
}
