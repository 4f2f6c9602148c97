// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The routes of a capability that anybody may call; a bean of each capability that has some. Everything else takes the staff
 * token, so no endpoint is open by accident.
 */
public record PublicRoutes(List<Route> routes) {

    /** Calls of a method whose path matches. */
    public record Route(HttpMethod method, PathPattern pattern) {

        /** @param pattern path pattern, such as {@code /api/stores/*}{@code /carts/**} */
        Route(HttpMethod method, String pattern) {
            this(method, PathPatternParser.defaultInstance.parse(pattern));
        }

        boolean matches(ServerHttpRequest request) {
            return method.equals(request.getMethod())
                    && pattern.matches(request.getPath().pathWithinApplication());
        }
    }

    public static PublicRoutes of(Route... routes) {
        return new PublicRoutes(List.of(routes));
    }

    public static Route get(String pattern) {
        return new Route(HttpMethod.GET, pattern);
    }

    public static Route post(String pattern) {
        return new Route(HttpMethod.POST, pattern);
    }

    public static Route patch(String pattern) {
        return new Route(HttpMethod.PATCH, pattern);
    }

    public static Route delete(String pattern) {
        return new Route(HttpMethod.DELETE, pattern);
    }
}
