// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Refusals of HTTP itself, before or beside a capability: the type is the status in words, the detail says what to do. */
final class StandardProblem {

    private static final String UNANSWERABLE =
            "The request cannot be answered as it is; /v3/api-docs describes what there is and how to ask for it.";

    private static final Map<HttpStatus, String> DETAILS = Map.of(
            HttpStatus.BAD_REQUEST,
            "The request cannot be read; send it as RFC 9110 says, with every special character of the address encoded.",
            HttpStatus.NOT_FOUND,
            "There is nothing at this address; /v3/api-docs lists what there is.",
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address does not take that method; the header Allow names those it takes.",
            HttpStatus.NOT_ACCEPTABLE,
            "This cannot be answered in a form that the header Accept names; answers are application/json as a rule.",
            HttpStatus.CONTENT_TOO_LARGE,
            "The body is too large; send less at once.",
            HttpStatus.URI_TOO_LONG,
            "The address is too long; 4,096 characters at most, with what stands before and after it in its line.",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "The body is of a kind that is not taken here; send JSON, with Content-Type: application/json.",
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "The headers are too large; 8 KB at most in all. Leave out what is not needed.",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "This is our fault, not yours; it has been logged.");

    private StandardProblem() {}

    static ProblemDetail of(HttpStatus status) {
        return Problem.body(status, code(status), detail(status), null);
    }

    static String code(HttpStatus status) {
        return status == HttpStatus.INTERNAL_SERVER_ERROR
                ? "internal-error"
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static String detail(HttpStatus status) {
        return DETAILS.getOrDefault(status, UNANSWERABLE);
    }
}
