// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The connection all short commands share (Lettuce multiplexes it and reconnects by itself), and the names of keys. Blocking
 * reads take a connection of their own, see {@link io.vetrina.shared.event.RedisStreams}.
 */
@Component
public class Redis implements DisposableBean {

    private final RedisClient client;
    private final String prefix;
    private volatile @Nullable StatefulRedisConnection<String, String> connection;

    Redis(RedisClient client, Settings settings) {
        this.client = client;
        this.prefix = settings.redisPrefix();
    }

    /** Connects for the first time; blocks. {@link Startup} calls it until it succeeds. */
    boolean connect() {
        connection = client.connect();
        return true;
    }

    public RedisReactiveCommands<String, String> commands() {
        StatefulRedisConnection<String, String> open = connection;
        if (open == null) {
            throw new RedisConnectionException("Redis has not answered yet");
        }
        return open.reactive();
    }

    /** A name of ours as the key in Redis; keys that one script touches carry the same {@code {hash tag}}. */
    public String key(String name) {
        return prefix + name;
    }

    @Override
    public void destroy() {
        StatefulRedisConnection<String, String> open = connection;
        if (open != null) {
            open.close();
        }
    }
}
