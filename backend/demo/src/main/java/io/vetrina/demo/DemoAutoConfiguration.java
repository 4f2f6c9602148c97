// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.PhotographFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Fills a backend that has this module on its class path with the demonstration. {@code vetrina.demo.enabled=false} leaves it
 * out; {@code VETRINA_DATA} names the directory of the real catalogues, {@code ../shared/data} when it is not set.
 */
@AutoConfiguration
@ConditionalOnProperty(name = "vetrina.demo.enabled", matchIfMissing = true)
public class DemoAutoConfiguration {

    @Bean
    DemoData demoData(@Value("${VETRINA_DATA:../shared/data}") String directory) {
        return new DemoData(directory);
    }

    @Bean
    DemoCatalogues demoCatalogues(DemoData data) {
        return new DemoCatalogues(data);
    }

    @Bean
    PhotographFolder sportPhotographs(DemoData data) {
        return new PhotographFolder(SportSource.ID, data.path("luma/images"));
    }
}
