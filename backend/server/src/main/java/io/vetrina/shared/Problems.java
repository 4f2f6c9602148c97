// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.InvalidValue;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/**
 * Turns whatever goes wrong in a request, in a filter or a controller, into a problem detail with a stable type. The one place
 * where exceptions become answers; what fails before there is a request is told by {@link ProblemsOfTheWire}.
 */
@Component
@Order(-2) // before the framework's own, which answer without a body
class Problems implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemWriter writer;

    Problems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable e) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(e); // a stream that breaks off: there is no answer left to give
        }
        ErrorResponse answer = answer(exchange, e);
        return writer.write(exchange, answer.getBody(), answer.getHeaders());
    }

    private static ErrorResponse answer(ServerWebExchange exchange, Throwable e) {
        return switch (e) {
            case Problem problem -> problem;
            case InvalidValue value -> Problem.of(value);
            case ServerExchangeRejectedException ambiguous -> ambiguous();
            case ServerWebInputException input -> wrongInput(input);
            case ErrorResponse framework -> typed(framework);
            case DataBufferLimitException large -> standard(HttpStatus.CONTENT_TOO_LARGE);
            default ->
                Dependency.behind(e)
                        .<ErrorResponse>map(away -> unavailable(exchange, e, away))
                        .orElseGet(() -> unexpected(exchange, e));
        };
    }

    /** The refusal of an address or a header that could be read in two ways. */
    static Problem ambiguous() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "ambiguous-request",
                "The address holds an encoded slash, percent sign or control character, or a header holds characters outside of"
                        + " visible ASCII; send it without.");
    }

    private static Problem standard(HttpStatus status) {
        return Problem.of(status, StandardProblem.code(status), StandardProblem.detail(status));
    }

    private static Problem unavailable(ServerWebExchange exchange, Throwable e, Dependency away) {
        LOG.warn(
                "{} {}: {} is away: {}",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                away,
                NestedExceptionUtils.getMostSpecificCause(e).toString());
        return away.problem();
    }

    private static Problem unexpected(ServerWebExchange exchange, Throwable e) {
        LOG.error(
                "{} {} failed",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                e);
        return standard(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** What the framework could not turn into an argument; the cause may know better why. */
    private static ErrorResponse wrongInput(ServerWebInputException e) {
        JacksonException unread = null;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DataBufferLimitException large -> {
                    return standard(HttpStatus.CONTENT_TOO_LARGE);
                }
                case Problem problem -> {
                    return problem;
                }
                case InvalidValue value -> {
                    return Problem.of(unread == null || !value.field().isEmpty() ? value : value.of(path(unread)));
                }
                case TypeMismatchException mismatch -> {
                    return mismatched(e);
                }
                case JacksonException jackson -> unread = jackson;
                default -> {
                    // what wraps it says nothing more
                }
            }
        }
        return unread == null ? typed(e) : Problem.of(HttpStatus.BAD_REQUEST, "unreadable-body", unreadable(unread));
    }

    private static Problem mismatched(ServerWebInputException e) {
        MethodParameter parameter = e.getMethodParameter();
        String name = parameter == null ? null : parameter.getParameterName();
        String field = name == null ? "a parameter" : name;
        return Problem.invalid(
                field,
                "invalid-value",
                "The value of " + field + " does not fit; /v3/api-docs describes what to send.");
    }

    /** What is wrong with a body and where; of ours neither types nor packages. */
    private static String unreadable(JacksonException e) {
        String path = path(e);
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

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** The framework's refusals get a type, so that every problem of ours can be told by its type, and say what to do. */
    private static ErrorResponse typed(ErrorResponse framework) {
        HttpStatus status = Optional.ofNullable(
                        HttpStatus.resolve(framework.getStatusCode().value()))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        ProblemDetail body = framework.getBody();
        if (body.getType() == null) {
            body.setType(URI.create("urn:vetrina:problem:" + StandardProblem.code(status)));
            boolean namesWhatIsMissing = status == HttpStatus.BAD_REQUEST && body.getDetail() != null;
            if (!namesWhatIsMissing) {
                body.setDetail(StandardProblem.detail(status));
            }
        }
        return framework;
    }
}
