// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.lettuce.core.SetArgs;
import io.vetrina.shared.Caller;
import io.vetrina.shared.Ids;
import io.vetrina.shared.Redis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Digests of networks, such as {@code 2026-48.5f0c…}: enough to tell two apart within a week, and nothing that leads back. The
 * salt is drawn anew every ISO week (UTC), shared by all nodes through Redis, and gone some days later.
 */
@Component
class Origins {

    private static final Duration KEPT = Duration.ofDays(9);
    private static final int BYTES = 8;

    private record Salt(String week, String value) {}

    private final Redis redis;
    private final Ids ids;
    private final Clock clock;
    private volatile @Nullable Salt current;

    Origins(Redis redis, Ids ids, Clock clock) {
        this.redis = redis;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<String> of(Caller caller) {
        return salt().map(salt -> salt.week() + "." + digest(salt.value() + caller.network()));
    }

    private Mono<Salt> salt() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String week =
                "%d-%02d".formatted(today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        Salt known = current;
        if (known != null && known.week().equals(week)) {
            return Mono.just(known);
        }
        String key = redis.key("behaviour:salt:" + week);
        return Mono.defer(() -> redis.commands()
                        .set(
                                key,
                                ids.next() + "" + ids.next(),
                                SetArgs.Builder.nx().ex(KEPT))
                        .then(redis.commands().get(key)))
                .map(value -> new Salt(week, value))
                .doOnNext(salt -> current = salt);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
