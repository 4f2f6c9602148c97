// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import io.netty.channel.ChannelOption;
import io.vetrina.contract.BehaviourApi;
import io.vetrina.contract.CartApi;
import io.vetrina.contract.CatalogApi;
import io.vetrina.contract.LiveApi;
import io.vetrina.contract.RecommendationApi;
import io.vetrina.contract.SearchApi;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** One proxy per contract interface; live streams have connections of their own, as they stay open. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackendSettings.class)
class BackendClients {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final int LARGEST_ANSWER = 4 << 20;

    @Bean
    CatalogApi catalogApi(WebClient.Builder builder, BackendSettings settings) {
        return asking(builder, settings, CatalogApi.class);
    }

    @Bean
    SearchApi searchApi(WebClient.Builder builder, BackendSettings settings) {
        return asking(builder, settings, SearchApi.class);
    }

    @Bean
    CartApi cartApi(WebClient.Builder builder, BackendSettings settings) {
        return asking(builder, settings, CartApi.class);
    }

    @Bean
    RecommendationApi recommendationApi(WebClient.Builder builder, BackendSettings settings) {
        return asking(builder, settings, RecommendationApi.class);
    }

    @Bean
    BehaviourApi behaviourApi(WebClient.Builder builder, BackendSettings settings) {
        return asking(builder, settings, BehaviourApi.class);
    }

    @Bean
    LiveApi liveApi(WebClient.Builder builder, BackendSettings settings) {
        HttpClient listening = http(ConnectionProvider.builder("live")
                        .maxConnections(10_000)
                        .pendingAcquireMaxCount(-1)
                        .build())
                .responseTimeout(settings.silence());
        return proxy(builder, settings, listening, LiveApi.class);
    }

    private static <T> T asking(WebClient.Builder builder, BackendSettings settings, Class<T> contract) {
        HttpClient http = http(ConnectionProvider.builder(contract.getSimpleName())
                        .maxConnections(200)
                        .maxIdleTime(Duration.ofSeconds(20))
                        .build())
                .responseTimeout(settings.timeout())
                .compress(true);
        return proxy(builder, settings, http, contract);
    }

    private static HttpClient http(ConnectionProvider connections) {
        return HttpClient.create(connections)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT_TIMEOUT.toMillis());
    }

    private static <T> T proxy(
            WebClient.Builder builder, BackendSettings settings, HttpClient http, Class<T> contract) {
        WebClient client = builder.clone()
                .baseUrl(settings.url().toString())
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .filter(new ProblemReader())
                .build();
        return HttpServiceProxyFactory.builderFor(new OffTheLoop(WebClientAdapter.create(client)))
                .build()
                .createClient(contract);
    }
}
