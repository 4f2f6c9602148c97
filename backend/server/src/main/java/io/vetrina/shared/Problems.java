// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisConnectionException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.vetrina.contract.shared.InvalidValue;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/** Turns whatever goes wrong in a request into a problem detail with a stable type. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final String TOO_LARGE = "The body is too large; send less at once.";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(DataBufferLimitException.class)
    Mono<ResponseEntity<Object>> tooLarge(DataBufferLimitException e, ServerWebExchange exchange) {
        return answer(e, HttpStatus.CONTENT_TOO_LARGE, "content-too-large", TOO_LARGE, exchange);
    }

    @ExceptionHandler(InvalidValue.class)
    Mono<ResponseEntity<Object>> invalidValue(InvalidValue e, ServerWebExchange exchange) {
        Problem problem = Problem.of(e);
        return handleErrorResponseException(problem, problem.getHeaders(), problem.getStatusCode(), exchange);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        QueryTimeoutException.class,
        TimeoutException.class,
        R2dbcTimeoutException.class,
        RedisConnectionException.class,
        RedisCommandTimeoutException.class
    })
    Mono<ResponseEntity<Object>> dependencyAway(Exception e, ServerWebExchange exchange) {
        LOG.warn(
                "{} {}: a server behind us is away: {}",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                NestedExceptionUtils.getMostSpecificCause(e).toString());
        return answer(
                e,
                HttpStatus.SERVICE_UNAVAILABLE,
                "temporarily-unavailable",
                "Part of the shop is away for a moment; try again shortly.",
                exchange);
    }

    @ExceptionHandler(Exception.class)
    Mono<ResponseEntity<Object>> unexpected(Exception e, ServerWebExchange exchange) {
        LOG.error(
                "{} {} failed",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                e);
        return answer(
                e,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "This is our fault, not yours; it has been logged.",
                exchange);
    }

    @Override
    protected Mono<ResponseEntity<Object>> handleServerWebInputException(
            ServerWebInputException e, HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        JacksonException unread = null;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataBufferLimitException limit) {
                return tooLarge(limit, exchange);
            }
            if (cause instanceof Problem problem) {
                return handleErrorResponseException(problem, problem.getHeaders(), problem.getStatusCode(), exchange);
            }
            if (cause instanceof InvalidValue value) {
                return invalidValue(value, exchange);
            }
            if (cause instanceof JacksonException jackson) {
                unread = jackson;
            }
        }
        if (unread != null) {
            return answer(e, HttpStatus.BAD_REQUEST, "unreadable-body", unreadable(unread), exchange);
        }
        return super.handleServerWebInputException(e, headers, status, exchange);
    }

    /** What is wrong with a body and where; of ours neither types nor packages. */
    private static String unreadable(JacksonException e) {
        String path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        String where = e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return (path.isEmpty()
                        ? "The body is not the JSON that is expected here"
                        : "The value of " + path + " does not fit")
                + where
                + "; /v3/api-docs describes what to send.";
    }

    /** Framework errors get a type too, so that every problem of ours can be told by its type. */
    @Override
    protected Mono<ResponseEntity<Object>> createResponseEntity(
            @Nullable Object body, @Nullable HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        if (body instanceof ProblemDetail problem && problem.getType() == null) {
            String reason = HttpStatus.valueOf(status.value()).getReasonPhrase();
            problem.setType(URI.create(
                    "urn:vetrina:problem:" + reason.toLowerCase(Locale.ROOT).replace(' ', '-')));
        }
        if (body instanceof ProblemDetail problem && problem.getDetail() == null) {
            problem.setDetail(
                    status.isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE)
                            ? TOO_LARGE
                            : "The request cannot be answered as it is.");
        }
        return super.createResponseEntity(body, headers, status, exchange);
    }

    private Mono<ResponseEntity<Object>> answer(
            Exception e, HttpStatus status, String code, String detail, ServerWebExchange exchange) {
        return handleExceptionInternal(e, Problem.body(status, code, detail, null), null, status, exchange);
    }
}
