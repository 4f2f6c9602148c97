// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.InvalidValue;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A refusal, told as an RFC 9457 problem detail: a stable {@code type} ({@code urn:vetrina:problem:<code>}), the offending
 * {@code field} where there is one, and a detail that says what to do. Further members through {@link #with}.
 */
public class Problem extends ErrorResponseException {

    private Problem(HttpStatus status, String code, String detail, @Nullable String field) {
        super(status, body(status, code, detail, field), null);
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, null);
    }

    /** 400: a value that breaks a rule. */
    public static Problem invalid(String field, String code, String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, code, detail, field);
    }

    /** 404. */
    public static Problem notFound(String code, String detail) {
        return of(HttpStatus.NOT_FOUND, code, detail);
    }

    /** 409: the state of things is against it. */
    public static Problem conflict(String code, String detail) {
        return of(HttpStatus.CONFLICT, code, detail);
    }

    /** 503: a server behind us is away; the same call may go through later. */
    public static Problem unavailable(String code, String detail) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, code, detail);
    }

    /** The refusal of a text that breaks the syntax of a value type: 404 for what names a thing in the path, else 400. */
    public static Problem of(InvalidValue value) {
        return value.code().startsWith("unknown-")
                ? notFound(value.code(), value.detail())
                : invalid(value.field(), value.code(), value.detail());
    }

    /** Adds a member to the problem, such as the current cart of a stale write. */
    public Problem with(String member, Object value) {
        getBody().setProperty(member, value);
        return this;
    }

    /** The stable code at the end of the type. */
    public String code() {
        return code(getBody());
    }

    static String code(ProblemDetail body) {
        String type = String.valueOf(body.getType());
        return type.substring(type.lastIndexOf(':') + 1);
    }

    static ProblemDetail body(HttpStatus status, String code, String detail, @Nullable String field) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:vetrina:problem:" + code));
        body.setTitle(status.getReasonPhrase());
        if (field != null) {
            body.setProperty("field", field);
        }
        return body;
    }

    /** Caller's text fit to be quoted in a message. */
    public static String abbreviated(String text) {
        return InvalidValue.abbreviated(text);
    }
}
