// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The backend understood the request and refused it: a 4xx with RFC 9457 problem details. */
public final class BackendProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient @Nullable ProblemDetails details;

    BackendProblem(int status, ProblemDetails details) {
        super(details.detail() == null ? details.code() : details.detail());
        this.status = status;
        this.code = details.code();
        this.details = details;
    }

    public static BackendProblem notFound(String code) {
        return new BackendProblem(404, ProblemDetails.named(code));
    }

    public int status() {
        return status;
    }

    /** Last part of the problem's type, such as {@code unknown-product}; {@code problem} when it has none. */
    public String code() {
        return code;
    }

    /** What this kind of problem tells beside its text, such as the current {@code cart} when a write came too late. */
    public <T> Optional<T> member(String name, Class<T> type) {
        return details == null ? Optional.empty() : details.member(name, type);
    }

    public boolean isNotFound() {
        return status == 404;
    }
}
