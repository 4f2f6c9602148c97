// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import io.vetrina.contract.cart.AddLine;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The least that a WebFlux application can do: read a line, write it back. */
final class MinimalServer implements AutoCloseable {

    private final DisposableServer server;

    private MinimalServer(DisposableServer server) {
        this.server = server;
    }

    static MinimalServer start() {
        var route = RouterFunctions.route()
                .POST(
                        "/lines",
                        request -> request.bodyToMono(AddLine.class)
                                .flatMap(line -> ServerResponse.ok().bodyValue(line)))
                .build();
        return new MinimalServer(HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(route)))
                .bindNow());
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
