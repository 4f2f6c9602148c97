// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springdoc.api.AbstractOpenApiResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** DRBG and not the native generator: that one reads a file on the event loop. */
    @Bean
    Ids ids(Clock clock) throws NoSuchAlgorithmException {
        SecureRandom random = SecureRandom.getInstance("DRBG");
        random.nextInt();
        return new Ids(clock, random);
    }

    /** A Redis that is away refuses at once instead of queueing; one that hangs is given up after three seconds. */
    @Bean(destroyMethod = "shutdown")
    RedisClient redisClient(@Value("${vetrina.redis-url}") String url) {
        RedisURI uri = RedisURI.create(url);
        uri.setTimeout(Duration.ofSeconds(3));
        RedisClient client = RedisClient.create(uri);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(Duration.ofSeconds(2))
                        .build())
                .timeoutOptions(TimeoutOptions.enabled())
                .build());
        return client;
    }

    /** Describing all endpoints takes a second or two the first time: elsewhere than on an event loop. */
    @Bean
    WebFluxConfigurer describingElsewhere() {
        return new WebFluxConfigurer() {
            @Override
            public void configureBlockingExecution(BlockingExecutionConfigurer elsewhere) {
                elsewhere
                        .setExecutor(new VirtualThreadTaskExecutor("describing-"))
                        .setControllerMethodPredicate(
                                method -> AbstractOpenApiResource.class.isAssignableFrom(method.getBeanType()));
            }
        };
    }
}
