// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.r2dbc.spi.ConnectionFactoryOptions;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.stereotype.Component;

/**
 * Waits until PostgreSQL, Redis and Elasticsearch answer, saying for which and since when, and then brings the schema up to
 * date: so the backend may be started before its servers. Background work starts after this ({@code SmartLifecycle}).
 */
@Component
class Startup implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration REMINDER = Duration.ofSeconds(5);

    private final R2dbcProperties postgres;
    private final Redis redis;
    private final URI elasticsearch;

    Startup(R2dbcProperties postgres, Redis redis, @Value("${spring.elasticsearch.uris}") URI elasticsearch) {
        this.postgres = postgres;
        this.redis = redis;
        this.elasticsearch = elasticsearch;
    }

    @Override
    public void afterPropertiesSet() throws InterruptedException {
        ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(postgres.getUrl());
        String host = String.valueOf(options.getRequiredValue(ConnectionFactoryOptions.HOST));
        int port = options.getValue(ConnectionFactoryOptions.PORT) instanceof Integer given ? given : 5432;
        await("PostgreSQL at " + host + ":" + port, () -> connect(host, port));
        await("Redis", redis::connect);
        await("Elasticsearch at " + elasticsearch, () -> connect(elasticsearch.getHost(), elasticsearch.getPort()));
        SchemaMigrations.run(options);
    }

    private static boolean connect(String host, int port) throws java.io.IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 1_000);
            return true;
        }
    }

    private static void await(String what, Callable<Boolean> attempt) throws InterruptedException {
        long start = System.nanoTime();
        long reminded = start - REMINDER.toNanos();
        while (true) {
            try {
                attempt.call();
                return;
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                if (System.nanoTime() - reminded >= REMINDER.toNanos()) {
                    reminded = System.nanoTime();
                    LOG.info("Waiting for {} since {} s: {}", what, (reminded - start) / 1_000_000_000, e.toString());
                }
                Thread.sleep(PAUSE);
            }
        }
    }
}
