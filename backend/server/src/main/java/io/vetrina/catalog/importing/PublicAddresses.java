// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Resolves host names to public addresses only, so that whoever names an address cannot make this installation ask itself or its
 * neighbours. The connection goes to the very address that was checked.
 */
final class PublicAddresses extends AddressResolverGroup<InetSocketAddress> {

    /** A host that may not be asked. */
    static final class Refused extends IOException {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        Refused() {
            super("The address leads to a private network.");
        }
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new InetSocketAddressResolver(executor, new Names(executor));
    }

    private static final class Names extends InetNameResolver {

        Names(EventExecutor executor) {
            super(executor);
        }

        @Override
        protected void doResolve(String host, Promise<InetAddress> promise) {
            publicAddresses(host).map(List::getFirst).subscribe(promise::setSuccess, promise::setFailure);
        }

        @Override
        protected void doResolveAll(String host, Promise<List<InetAddress>> promise) {
            publicAddresses(host).subscribe(promise::setSuccess, promise::setFailure);
        }

        private static Mono<List<InetAddress>> publicAddresses(String host) {
            return Mono.fromCallable(() -> {
                        List<InetAddress> found = Arrays.asList(InetAddress.getAllByName(host));
                        for (InetAddress address : found) {
                            if (!isPublic(address)) {
                                throw new Refused();
                            }
                        }
                        return found;
                    })
                    .subscribeOn(Schedulers.boundedElastic());
        }
    }

    /** Whether an address is one of the open Internet. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (address instanceof Inet4Address) {
            boolean shared = first == 100 && second >= 64 && second < 128;
            boolean protocol = first == 192 && second == 0 && bytes[2] == 0;
            boolean benchmarks = first == 198 && (second == 18 || second == 19);
            return first != 0 && first < 240 && !shared && !protocol && !benchmarks;
        }
        // Unique local addresses, and those that carry an IPv4 address within.
        boolean uniqueLocal = (first & 0xFE) == 0xFC;
        boolean translated = first == 0;
        boolean tunnelled = first == 0x20 && (second == 0x02 || second == 0x01 && bytes[2] == 0 && bytes[3] == 0);
        return address instanceof Inet6Address && !uniqueLocal && !translated && !tunnelled;
    }
}
