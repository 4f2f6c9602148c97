// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.PublicRoutes.get;

import io.vetrina.shared.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    PublicRoutes catalogRoutes() {
        return PublicRoutes.of(
                get("/api/stores"),
                get("/api/imports"),
                get("/api/stores/*/categories"),
                get("/api/stores/*/media/**"));
    }
}
