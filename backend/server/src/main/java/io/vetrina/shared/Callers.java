// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import reactor.core.publisher.Mono;

/**
 * Tells who calls. Addresses that a request claims in {@code X-Forwarded-For} are believed as far back as trusted proxies have
 * written them ({@code vetrina.trusted-proxies}): the last one that is no such proxy is the caller.
 */
@Component
public class Callers {

    private static final String FORWARDED = "X-Forwarded-For";

    private final List<Network> trusted;

    Callers(Settings settings) {
        this.trusted = settings.trustedProxies().stream().map(Network::parse).toList();
    }

    /** Who sent the request that is being answered; empty outside of one. */
    public Mono<Caller> current() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(ServerWebExchangeContextFilter.getExchange(context)
                .flatMap(exchange -> caller(exchange.getRequest()))));
    }

    private Optional<Caller> caller(ServerHttpRequest request) {
        return Optional.ofNullable(request.getRemoteAddress())
                .map(InetSocketAddress::getAddress)
                .map(peer -> caller(
                        peer,
                        String.join(",", request.getHeaders().getOrEmpty(FORWARDED)),
                        Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.USER_AGENT))
                                .orElse("")));
    }

    Caller caller(InetAddress peer, String forwarded, String agent) {
        InetAddress address = peer;
        String[] claims = forwarded.isBlank() ? new String[0] : forwarded.split(",", -1);
        for (int i = claims.length - 1; i >= 0 && isTrusted(address); i--) {
            Optional<InetAddress> claimed = literal(claims[i].strip());
            if (claimed.isEmpty()) {
                break;
            }
            address = claimed.get();
        }
        return new Caller(address, isTrusted(peer) && claims.length == 0, agent);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    /** An address written out; names are not looked up. */
    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Lets {@link #current} find the request. */
    @Bean
    static ServerWebExchangeContextFilter requestInContext() {
        return new ServerWebExchangeContextFilter();
    }

    /** An address, or all that begin with its first bits. */
    private record Network(InetAddress start, int bits) {

        /** @param text such as {@code 10.0.0.0/8} or {@code ::1} */
        static Network parse(String text) {
            int slash = text.indexOf('/');
            InetAddress start = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
            int bits = slash < 0 ? start.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
            return new Network(start, bits);
        }

        boolean contains(InetAddress address) {
            byte[] here = start.getAddress();
            byte[] there = address.getAddress();
            if (here.length != there.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((here[bit / 8] & mask) != (there[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
