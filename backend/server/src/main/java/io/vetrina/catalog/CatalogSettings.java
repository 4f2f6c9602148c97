// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue.
 *
 * @param data directory with catalogues to import; when it is blank or not there the demonstration store appears
 * @param importAtStart whether stores that are new, changed or were interrupted are imported by themselves
 */
@ConfigurationProperties("vetrina.catalog")
public record CatalogSettings(
        @DefaultValue("../shared/data") String data,
        @DefaultValue("true") boolean importAtStart) {

    /** A folder of the data directory. */
    public Optional<Path> folder(String name) {
        return data.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(data, name).toAbsolutePath().normalize()).filter(Files::isDirectory);
    }
}
