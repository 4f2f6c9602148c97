// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class DependencyTest {

    static Stream<Exception> redisAway() {
        return Stream.of(
                new RedisException("Currently not connected. Commands are rejected."),
                new RedisConnectionException("Unable to connect"),
                new RedisCommandTimeoutException("Command timed out after 3 second(s)"));
    }

    @ParameterizedTest
    @MethodSource("redisAway")
    void aRedisThatCannotBeReachedIsAway(Exception e) {
        assertThat(Dependency.behind(new IllegalStateException(e))).contains(Dependency.REDIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOADING Redis is loading the dataset in memory",
                "READONLY You can't write against a read only replica.",
                "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
                "CLUSTERDOWN Hash slot not served",
                "OOM command not allowed when used memory > 'maxmemory'.",
                "MISCONF Redis is configured to save RDB snapshots, but it is currently unable to persist to disk.",
                "ERR Error running script: @user_script:5: -READONLY You can't write against a read only replica."
            })
    void aRedisThatTellsOfItsOwnStateIsAwayForAMoment(String answer) {
        assertThat(Dependency.behind(new RedisCommandExecutionException(answer)))
                .contains(Dependency.REDIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WRONGTYPE Operation against a key", "ERR unknown command", "ERR value is not an integer"})
    void aCommandThatRedisDoesNotUnderstandIsOurFault(String answer) {
        assertThat(Dependency.behind(new RedisCommandExecutionException(answer)))
                .isEmpty();
    }

    static Stream<Exception> postgresAway() {
        return Stream.of(
                new R2dbcNonTransientResourceException("Connection refused"),
                new R2dbcNonTransientResourceException("the database system is starting up", "57P03"),
                new R2dbcNonTransientResourceException("terminating connection", "57P01"),
                new R2dbcNonTransientResourceException("too many connections", "53300"),
                new R2dbcTimeoutException("Connection acquisition timed out after 3000ms"),
                new DataAccessResourceFailureException("Failed to obtain R2DBC Connection"),
                new CannotCreateTransactionException("Could not open R2DBC Connection for transaction"));
    }

    @ParameterizedTest
    @MethodSource("postgresAway")
    void aPostgresThatIsAwayStartingOrFullIsAwayForAMoment(Exception e) {
        assertThat(Dependency.behind(new IllegalStateException(e))).contains(Dependency.POSTGRESQL);
    }

    @Test
    void aStatementThatPostgresDoesNotUnderstandIsOurFault() {
        assertThat(Dependency.behind(new R2dbcNonTransientResourceException("invalid byte sequence", "22021")))
                .isEmpty();
        assertThat(Dependency.behind(new IllegalStateException("no"))).isEmpty();
    }

    @Test
    void aLineThatBreaksIsSomebodysAbsence() {
        assertThat(Dependency.behind(new IOException("Connection reset by peer")))
                .isEqualTo(Optional.of(Dependency.UNNAMED));
    }
}
