// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.time.Duration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Starts on a port of its own (0 for a free one) and holds everything in memory. */
public final class PlayedBackend implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    static class Web {}

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final int port;
    private DisposableServer server;

    private PlayedBackend(int port) {
        context.register(
                Web.class,
                Goods.class,
                PlayedProblems.class,
                PlayedCatalog.class,
                PlayedOffers.class,
                PlayedPictures.class,
                PlayedSearch.class,
                PlayedCarts.class,
                PlayedCheckout.class,
                PlayedOrders.class,
                PlayedBehaviour.class,
                PlayedRecommendations.class,
                PlayedLive.class);
        context.refresh();
        server = start(port);
        this.port = server.port();
    }

    public static PlayedBackend on(int port) {
        return new PlayedBackend(port);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public Goods goods() {
        return context.getBean(Goods.class);
    }

    public PlayedCarts carts() {
        return context.getBean(PlayedCarts.class);
    }

    public PlayedCheckout checkout() {
        return context.getBean(PlayedCheckout.class);
    }

    public PlayedBehaviour behaviour() {
        return context.getBean(PlayedBehaviour.class);
    }

    public PlayedLive live() {
        return context.getBean(PlayedLive.class);
    }

    /** Goes away as a killed process does; {@link #comeBack} ends it. */
    public void goAway() {
        // Not disposeNow: that waits for the streams that are open.
        server.dispose();
        server.onDispose().block(Duration.ofSeconds(5));
        connections.close().awaitUninterruptibly();
    }

    public void comeBack() {
        if (server.isDisposed()) {
            server = start(port);
        }
    }

    private DisposableServer start(int wanted) {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(wanted)
                .channelGroup(connections)
                .handle(new ReactorHttpHandlerAdapter(
                        WebHttpHandlerBuilder.applicationContext(context).build()))
                .bindNow();
    }

    @Override
    public void close() {
        goAway();
        context.close();
    }

    /** To look at the pages by hand: port as the only argument. */
    public static void main(String[] arguments) {
        PlayedBackend backend = on(Integer.parseInt(arguments[0]));
        backend.server.onDispose().block();
    }
}
