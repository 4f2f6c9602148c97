// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

/** Answers refusals as RFC 9457 problem details. */
@ControllerAdvice
class PlayedProblems extends ResponseEntityExceptionHandler {

    static ErrorResponseException of(HttpStatus status, String code) {
        return new ErrorResponseException(status, body(status, code), null);
    }

    /** With a member of its own, such as the current cart when a write came too late. */
    static ErrorResponseException of(HttpStatus status, String code, String member, Object value) {
        ProblemDetail body = body(status, code);
        body.setProperty(member, value);
        return new ErrorResponseException(status, body, null);
    }

    private static ProblemDetail body(HttpStatus status, String code) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, code);
        body.setType(URI.create("urn:vetrina:problem:" + code));
        return body;
    }
}
