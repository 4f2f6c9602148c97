// SPDX-License-Identifier: Apache-2.0
package io.vetrina.parties.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Tells the shop what became of an authorisation, signed, again and again until it listens. */
final class Webhook {

    private static final int ATTEMPTS = 20;

    private final Supplier<URI> backend;
    private final String secret;
    private final Duration delay;
    private final JsonMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Webhook(Supplier<URI> backend, String secret, Duration delay, JsonMapper json) {
        this.backend = backend;
        this.secret = secret;
        this.delay = delay;
        this.json = json;
    }

    /** Blocks; each attempt waits a delay longer than the one before. */
    void tell(Authorisation authorisation) {
        byte[] body = json.writeValueAsBytes(authorisation);
        HttpRequest call = HttpRequest.newBuilder(backend.get().resolve("/api/payments/notices"))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(body, secret))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Thread.sleep(delay.multipliedBy(attempt));
                if (wasTaken(call)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean wasTaken(HttpRequest call) throws InterruptedException {
        try {
            return client.send(call, HttpResponse.BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException e) {
            return false;
        }
    }
}
