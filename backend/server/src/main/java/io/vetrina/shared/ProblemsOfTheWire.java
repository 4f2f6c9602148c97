// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Optional;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a problem detail to errors that the HTTP server answers by itself, with an empty body, before there is a request to speak
 * of: a line or header that is too long, an address or a header that is none.
 */
@Component
class ProblemsOfTheWire implements NettyServerCustomizer {

    private final JsonMapper json;

    ProblemsOfTheWire(JsonMapper json) {
        this.json = json;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, address) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "vetrina.problems", new Filler()));
    }

    /** One per connection; next to the codec, which leaves the body away where the method is HEAD. */
    private final class Filler extends ChannelOutboundHandlerAdapter {

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
            if (message instanceof FullHttpResponse response
                    && response.status().code() >= HttpStatus.BAD_REQUEST.value()
                    && !response.content().isReadable()) {
                super.write(context, filled(response), promise);
                response.release();
            } else {
                super.write(context, message, promise);
            }
        }
    }

    private FullHttpResponse filled(FullHttpResponse empty) {
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(empty.status().code())).orElse(HttpStatus.BAD_REQUEST);
        ByteBuf body = Unpooled.wrappedBuffer(json.writeValueAsBytes(StandardProblem.of(status)));
        HttpHeaders headers = empty.headers()
                .copy()
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        return new DefaultFullHttpResponse(
                empty.protocolVersion(), empty.status(), body, headers, empty.trailingHeaders());
    }
}
