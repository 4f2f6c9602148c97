// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisLoadingException;
import io.lettuce.core.RedisReadOnlyException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * A server behind us. The one place that tells its failures, which pass, from faults of ours, which stay: away, starting, out of
 * room or slow is the first; a command that it does not understand is the second.
 */
public enum Dependency {
    POSTGRESQL("postgresql-unavailable", "The database is away for a moment"),
    REDIS("redis-unavailable", "The store of carts, sessions and events is away for a moment"),
    ELASTICSEARCH("elasticsearch-unavailable", "The search engine is away for a moment"),
    /** One of them, or an outside party; the failure does not say which. */
    UNNAMED("temporarily-unavailable", "Part of the shop is away for a moment");

    private static final String SECONDS_TO_WAIT = "2";

    /** What a Redis says that loads, follows a lost master, is full, cannot save or has lost part of its cluster. */
    private static final Pattern REDIS_STATE = Pattern.compile(
            "\\b(LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|MISCONF|NOREPLICAS|OOM|BUSY|NOAUTH)\\b");

    /** SQLSTATE classes: connection, resources, operator (starting, shutting down), system; and read-only transactions. */
    private static final Pattern POSTGRESQL_STATE = Pattern.compile("(08|53|57|58).*|25006");

    private final String code;
    private final String what;

    Dependency(String code, String what) {
        this.code = code;
        this.what = what;
    }

    /** The 503 of this dependency. */
    public Problem problem() {
        Problem problem = Problem.unavailable(code, what + ". Try again shortly.");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        return problem;
    }

    /** Whether the failure is that of a dependency, and passes. */
    public static boolean isAway(@Nullable Throwable failure) {
        return behind(failure).isPresent();
    }

    /** The dependency whose passing failure this is; empty for any other failure. */
    static Optional<Dependency> behind(@Nullable Throwable failure) {
        @Nullable Dependency found = null;
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof RedisException redis) {
                return Optional.ofNullable(isPassing(redis) ? REDIS : null);
            }
            if (cause instanceof R2dbcException r2dbc) {
                return Optional.ofNullable(isPassing(r2dbc) ? POSTGRESQL : null);
            }
            if (cause instanceof ResponseException answer) {
                return Optional.ofNullable(isPassing(answer) ? ELASTICSEARCH : null);
            }
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessResourceException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof CannotCreateTransactionException) {
                found = POSTGRESQL;
            } else if (cause instanceof TransportException) {
                found = ELASTICSEARCH;
            } else if (found == null && (cause instanceof IOException || cause instanceof TimeoutException)) {
                found = UNNAMED;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Not connected, timed out or cut off; of the answers, those that tell of the server's own state. */
    private static boolean isPassing(RedisException e) {
        return !(e instanceof RedisCommandExecutionException)
                || e instanceof RedisLoadingException
                || e instanceof RedisReadOnlyException
                || REDIS_STATE.matcher(String.valueOf(e.getMessage())).find();
    }

    private static boolean isPassing(R2dbcException e) {
        String state = e.getSqlState();
        return e instanceof R2dbcTimeoutException
                || e instanceof R2dbcTransientResourceException
                || (state == null
                        ? e instanceof R2dbcNonTransientResourceException
                        : POSTGRESQL_STATE.matcher(state).matches());
    }

    /** Overloaded, starting or without the shards it needs. */
    private static boolean isPassing(ResponseException e) {
        int status = e.getResponse().getStatusCode();
        return status == 429 || status >= 500;
    }
}
