// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.cart.Cart;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

/** Answers refusals as RFC 9457 problem details. */
@ControllerAdvice
class PlayedProblems extends ResponseEntityExceptionHandler {

    /** @param cart the current one, when a write came too late; null otherwise */
    static ErrorResponseException of(HttpStatus status, String code, Cart cart) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, code);
        body.setType(URI.create("urn:vetrina:problem:" + code));
        if (cart != null) {
            body.setProperty("cart", cart);
        }
        return new ErrorResponseException(status, body, null);
    }
}
