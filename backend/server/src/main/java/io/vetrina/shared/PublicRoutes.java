// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.util.List;
import org.springframework.http.HttpMethod;

/**
 * The routes of a capability that anybody may call; a bean of each capability that has some. Everything else takes the staff
 * token, so no endpoint is open by accident.
 */
public record PublicRoutes(List<Route> routes) {

    /** @param pattern path pattern, such as {@code /api/stores/*}{@code /carts/**} */
    public record Route(HttpMethod method, String pattern) {}

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
