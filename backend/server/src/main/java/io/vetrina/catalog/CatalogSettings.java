// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue.
 *
 * @param data directory with catalogues to import; without it the demonstration store appears
 * @param importAtStart whether stores that are new, changed or were interrupted are imported by themselves
 */
@ConfigurationProperties("vetrina.catalog")
public record CatalogSettings(
        @DefaultValue("../shared/data") Path data,
        @DefaultValue("true") boolean importAtStart) {}
