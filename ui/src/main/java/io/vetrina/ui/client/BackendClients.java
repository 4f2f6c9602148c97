// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import io.netty.channel.ChannelOption;
import io.vetrina.contract.behaviour.BehaviourApi;
import io.vetrina.contract.cart.CartApi;
import io.vetrina.contract.catalog.CatalogApi;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.offer.OfferApi;
import io.vetrina.contract.order.OrderApi;
import io.vetrina.contract.recommendation.RecommendationApi;
import io.vetrina.contract.search.SearchApi;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.support.WebClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.HttpServiceGroup;
import org.springframework.web.service.registry.ImportHttpServices;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** One proxy per contract interface, in two groups: live streams have connections of their own, as they stay open. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackendSettings.class)
@ImportHttpServices(
        group = BackendClients.ASKING,
        clientType = HttpServiceGroup.ClientType.WEB_CLIENT,
        types = {
            CatalogApi.class,
            OfferApi.class,
            SearchApi.class,
            CartApi.class,
            CheckoutApi.class,
            OrderApi.class,
            RecommendationApi.class,
            BehaviourApi.class
        })
@ImportHttpServices(
        group = BackendClients.LISTENING,
        clientType = HttpServiceGroup.ClientType.WEB_CLIENT,
        types = LiveApi.class)
class BackendClients {

    static final String ASKING = "asking";
    static final String LISTENING = "listening";

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);
    private static final int LARGEST_ANSWER = 4 << 20;
    private static final int MOST_ASKING = 1_000;
    private static final int MOST_LISTENING = 10_000;

    @Bean
    WebClientHttpServiceGroupConfigurer backend(BackendSettings settings, JsonMapper json) {
        return groups -> groups.forEachGroup((group, client, factory) -> {
            HttpClient http = group.name().equals(LISTENING) ? listening(settings) : asking(settings);
            client.baseUrl(settings.url().toString())
                    .clientConnector(new ReactorClientHttpConnector(http))
                    .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                    .filter(Browser::tell)
                    .filter(new ProblemReader(json));
            factory.exchangeAdapterDecorator(OffTheLoop::new);
        });
    }

    private static HttpClient asking(BackendSettings settings) {
        return http(ConnectionProvider.builder(ASKING)
                        .maxConnections(MOST_ASKING)
                        .maxIdleTime(LONGEST_IDLE)
                        .build())
                .responseTimeout(settings.timeout())
                .compress(true);
    }

    private static HttpClient listening(BackendSettings settings) {
        return http(ConnectionProvider.builder(LISTENING)
                        .maxConnections(MOST_LISTENING)
                        .pendingAcquireMaxCount(-1)
                        .build())
                .responseTimeout(settings.silence());
    }

    private static HttpClient http(ConnectionProvider connections) {
        return HttpClient.create(connections)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT_TIMEOUT.toMillis());
    }
}
