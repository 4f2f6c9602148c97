// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import io.vetrina.shared.Problem;
import io.vetrina.shared.PublicRoutes;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the payment provider tells what became of a payment. The signature is the right to call it. */
@RestController
class PaymentWebhook {

    private final Payments payments;
    private final PaymentSettings settings;
    private final JsonMapper json;

    PaymentWebhook(Payments payments, PaymentSettings settings, JsonMapper json) {
        this.payments = payments;
        this.settings = settings;
        this.json = json;
    }

    @PostMapping("/api/payments/notices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> take(
            @RequestHeader(name = Signature.HEADER, required = false, defaultValue = "") String signature,
            @RequestBody byte[] body) {
        if (!Signature.isValid(signature, body, settings.secret())) {
            return Mono.error(Problem.of(
                    HttpStatus.UNAUTHORIZED, "invalid-signature", "This takes calls signed by the payment provider."));
        }
        Notice notice = read(body);
        return payments.notice(
                notice.id(),
                new PaymentId(notice.key()),
                switch (notice.state()) {
                    case AUTHORISED -> new PaymentProvider.Answer.Authorised(String.valueOf(notice.reference()));
                    case DECLINED ->
                        new PaymentProvider.Answer.Declined(notice.reference(), String.valueOf(notice.reason()));
                });
    }

    private Notice read(byte[] body) {
        try {
            return json.readValue(body, Notice.class);
        } catch (JacksonException e) {
            throw invalid();
        }
    }

    private static Problem invalid() {
        return Problem.invalid("state", "invalid-notice", "A notice has an id, the key of the payment and its state.");
    }

    /** What the provider tells; of other states it need not tell. */
    enum State {
        AUTHORISED,
        DECLINED;

        @JsonValue
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param key what the authorisation was asked for with: the id of the payment */
    record Notice(
            String id,
            UUID key,
            State state,
            @Nullable String reference,
            @Nullable String reason) {

        Notice {
            requireNonNull(id, "id");
            requireNonNull(key, "key");
            requireNonNull(state, "state");
        }
    }

    @Bean
    static PublicRoutes paymentRoutes() {
        return PublicRoutes.of(PublicRoutes.post("/api/payments/notices"));
    }
}
