// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import io.vetrina.local.testing.TestServers;
import io.vetrina.local.testing.TestSpace;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Leads an application context to a space of its own on the shared servers, and to no data but what its tests bring. */
public class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestSpace space = TestServers.shared().newSpace();
        Map<String, Object> settings = new HashMap<>();
        space.settings().forEach((name, value) -> settings.put(name, value.get()));
        settings.put("vetrina.catalog.import-at-start", false);
        settings.put("vetrina.staff-token", BackendTest.STAFF_TOKEN);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", settings));
        context.getBeanFactory().registerSingleton("testSpace", space);
    }
}
