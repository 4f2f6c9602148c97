// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    FileContents fileContents(FilesSettings settings, DatabaseClient database) {
        return settings.folder().isBlank()
                ? new DatabaseContents(database)
                : new FolderContents(Path.of(settings.folder()).toAbsolutePath().normalize());
    }
}
