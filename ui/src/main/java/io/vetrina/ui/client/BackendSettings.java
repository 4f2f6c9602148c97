// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the backend answers and how long to wait for it.
 *
 * @param url also as {@code VETRINA_BACKEND_URL}
 * @param timeout longest wait for one answer
 * @param silence longest silence on a live stream before it is taken for dead and opened again
 */
@ConfigurationProperties("vetrina.backend")
public record BackendSettings(
        @DefaultValue("http://127.0.0.1:8081") URI url,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("60s") Duration silence) {}
