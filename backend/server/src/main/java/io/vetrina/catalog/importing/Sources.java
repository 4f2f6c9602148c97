// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The sources of this installation: those of the data directory that are there, and the demonstration when there are none. */
@Component
class Sources {

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private final Path data;

    Sources(io.vetrina.catalog.CatalogSettings settings) {
        this.data = settings.data();
    }

    List<CatalogueSource> find() {
        List<CatalogueSource> found = new ArrayList<>();
        List<Path> icecat = files(data.resolve("icecat"), ".json.zip");
        if (!icecat.isEmpty()) {
            found.add(new OfficeSource(icecat));
        }
        Path luma = data.resolve("luma");
        if (Files.isRegularFile(luma.resolve("configurable/products.csv"))) {
            found.add(new SportSource(luma));
        }
        List<Path> invoices = files(data.resolve("online-retail"), ".csv.gz");
        if (!invoices.isEmpty()) {
            found.add(new GiftsSource(invoices));
        }
        if (found.isEmpty()) {
            found.add(new DemoSource());
        }
        LOG.info("Catalogues found in {}: {}", data.toAbsolutePath().normalize(), found.size());
        return found;
    }

    /** Files of a folder whose name ends so, in the order of their names; none when there is no such folder. */
    private static List<Path> files(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }
}
