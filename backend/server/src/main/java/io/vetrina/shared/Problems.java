// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisConnectionException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
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

/** Turns whatever goes wrong in a request into a problem detail with a stable type. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final String TOO_LARGE = "The body is too large; send less at once.";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(DataBufferLimitException.class)
    Mono<ResponseEntity<Object>> tooLarge(DataBufferLimitException e, ServerWebExchange exchange) {
        return answer(e, HttpStatus.CONTENT_TOO_LARGE, "content-too-large", TOO_LARGE, exchange);
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
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataBufferLimitException limit) {
                return tooLarge(limit, exchange);
            }
            if (cause instanceof Problem problem) {
                return handleErrorResponseException(problem, problem.getHeaders(), problem.getStatusCode(), exchange);
            }
        }
        return super.handleServerWebInputException(e, headers, status, exchange);
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
