// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import reactor.core.publisher.Mono;

/** Who of the staff is calling. */
public final class Staff {

    private Staff() {}

    /** The name of the caller of this request, which staff alone may make. */
    public static Mono<String> name() {
        return ReactiveSecurityContextHolder.getContext()
                .map(context -> String.valueOf(
                        context.getAuthentication() == null
                                ? ""
                                : context.getAuthentication().getName()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("Nobody is signed in")));
    }
}
