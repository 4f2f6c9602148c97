// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.RealServers;
import io.vetrina.local.testing.TestSpace;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The part of the backend that carries events, without any capability: quick to start, and with settings of a test's own. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan("io.vetrina.shared")
@ComponentScan("io.vetrina.shared.event")
@Import({Redis.class, SharedConfiguration.class, Startup.class, Outbox.class})
public class EventsPart {

    /** A node on the servers of a test, with tries and pauses short enough for one. */
    public static ConfigurableApplicationContext start(TestSpace space, Map<String, Object> settings) {
        new RealServers(); // what blocks fails, and is watched for before any thread waits
        Map<String, Object> all = new HashMap<>();
        space.settings().forEach((name, value) -> all.put(name, value.get()));
        all.putAll(settings);
        return start(all);
    }

    /** A node with settings that say where its servers are. */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "vetrina.events.tries", 3,
                "vetrina.events.backoff", "10ms",
                "vetrina.events.kept", "0s",
                "spring.r2dbc.pool.max-acquire-time", "30s",
                "spring.main.banner-mode", "off"));
        all.putAll(settings);
        return new SpringApplicationBuilder(EventsPart.class)
                .web(WebApplicationType.NONE)
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
