// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import static io.vetrina.shared.PublicRoutes.get;

import io.vetrina.shared.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    PublicRoutes searchRoutes() {
        return PublicRoutes.of(get("/api/stores/*/search"), get("/api/stores/*/suggest"));
    }
}
