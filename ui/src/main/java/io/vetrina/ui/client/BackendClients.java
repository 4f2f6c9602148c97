// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import io.netty.channel.ChannelOption;
import io.vetrina.contract.behaviour.BehaviourApi;
import io.vetrina.contract.cart.CartApi;
import io.vetrina.contract.catalog.CatalogApi;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.order.OrderApi;
import io.vetrina.contract.recommendation.RecommendationApi;
import io.vetrina.contract.search.SearchApi;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** One proxy per contract interface; live streams have connections of their own, as they stay open. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackendSettings.class)
@Import(BackendClients.Proxies.class)
class BackendClients {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);
    private static final int LARGEST_ANSWER = 4 << 20;

    static final class Proxies implements BeanRegistrar {

        @Override
        public void register(BeanRegistry beans, Environment environment) {
            Stream.of(
                            CatalogApi.class,
                            SearchApi.class,
                            CartApi.class,
                            CheckoutApi.class,
                            OrderApi.class,
                            RecommendationApi.class,
                            BehaviourApi.class)
                    .forEach(contract -> register(beans, contract, settings -> asking(contract, settings)));
            register(beans, LiveApi.class, BackendClients::listening);
        }

        private static <T> void register(
                BeanRegistry beans, Class<T> contract, Function<BackendSettings, HttpClient> http) {
            beans.registerBean(
                    contract,
                    bean -> bean.supplier(context -> {
                        BackendSettings settings = context.bean(BackendSettings.class);
                        return proxy(context.bean(WebClient.Builder.class), settings, http.apply(settings), contract);
                    }));
        }
    }

    private static HttpClient asking(Class<?> contract, BackendSettings settings) {
        return http(ConnectionProvider.builder(contract.getSimpleName())
                        .maxConnections(200)
                        .maxIdleTime(LONGEST_IDLE)
                        .build())
                .responseTimeout(settings.timeout())
                .compress(true);
    }

    private static HttpClient listening(BackendSettings settings) {
        return http(ConnectionProvider.builder("live")
                        .maxConnections(10_000)
                        .pendingAcquireMaxCount(-1)
                        .build())
                .responseTimeout(settings.silence());
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
