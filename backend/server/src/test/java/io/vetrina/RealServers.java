// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import io.vetrina.local.testing.TestServers;
import io.vetrina.local.testing.TestSpace;
import io.vetrina.parties.payment.TestPaymentProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import reactor.blockhound.BlockHound;

/**
 * Leads an application context to a space of its own on the shared servers, and to no data but what its tests bring. A call that
 * would block an event loop fails from then on.
 */
public class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Signs what the payment provider tells. */
    public static final String PAYMENT_SECRET = "secret-shared-with-the-provider";

    // Waits that are none worth the name: Jackson's lock when it meets a type is taken once; so is Netty's when its
    // buffers
    // become too few for the threads that want one; Lettuce counts its writers
    // under a lock held for nanoseconds, which two event loops can meet at; a new connection to a PostgreSQL with a
    // password takes random bytes from the kernel, which has them at hand.
    static {
        BlockHound.install(hound -> hound.allowBlockingCallsInside(
                        "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer")
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate")
                .allowBlockingCallsInside("io.lettuce.core.protocol.SharedLock", "incrementWriters")
                .allowBlockingCallsInside("io.lettuce.core.protocol.SharedLock", "decrementWriters")
                .allowBlockingCallsInside("io.lettuce.core.protocol.SharedLock", "doExclusive")
                .allowBlockingCallsInside(
                        "co.elastic.clients.transport.rest5_client.low_level.Rest5Client", "performRequestAsync"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestSpace space = TestServers.shared().newSpace();
        Map<String, Object> settings = new HashMap<>();
        space.settings().forEach((name, value) -> settings.put(name, value.get()));
        settings.put("vetrina.catalog.import-at-start", false);
        settings.put("vetrina.pictures.local-addresses", true);
        settings.put("vetrina.staff-token", BackendTest.STAFF_TOKEN);
        TestPaymentProvider provider = paymentProvider(context);
        settings.put("vetrina.payment.url", provider.url());
        settings.put("vetrina.payment.secret", PAYMENT_SECRET);
        settings.put("vetrina.payment.timeout", "3s");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", settings));
        context.getBeanFactory().registerSingleton("testSpace", space);
        context.getBeanFactory().registerSingleton("testPaymentProvider", provider);
    }

    /** Its own HTTP server, which calls the backend where that came to listen. */
    private static TestPaymentProvider paymentProvider(ConfigurableApplicationContext context) {
        Supplier<URI> backend = () ->
                URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
        try {
            TestPaymentProvider provider =
                    new TestPaymentProvider(0, backend, PAYMENT_SECRET, Duration.ofMillis(3_500));
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    provider.close();
                }
            });
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
