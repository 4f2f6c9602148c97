// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The directory with the real catalogues of the demonstration.
 *
 * @param directory blank, or one that is not there, when this machine has none
 */
record DemoData(String directory) {

    /** A folder of it, if it is there. */
    Optional<Path> folder(String name) {
        return directory.isBlank() ? Optional.empty() : Optional.of(path(name)).filter(Files::isDirectory);
    }

    /** Where a folder of it would be. */
    Path path(String name) {
        return Path.of(directory, name).toAbsolutePath().normalize();
    }
}
