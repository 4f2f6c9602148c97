// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.CatalogueSource;
import io.vetrina.catalog.importing.CatalogueSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The catalogues of the data directory that are there, and the made-up store when there are none. */
final class DemoCatalogues implements CatalogueSources {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCatalogues.class);

    private final DemoData data;

    DemoCatalogues(DemoData data) {
        this.data = data;
    }

    @Override
    public List<CatalogueSource> find() {
        List<CatalogueSource> found = new ArrayList<>();
        data.folder("luma")
                .filter(luma -> Files.isRegularFile(luma.resolve("configurable/products.csv")))
                .map(SportSource::new)
                .ifPresent(found::add);
        files("icecat", ".json.zip").map(OfficeSource::new).ifPresent(found::add);
        files("online-retail", ".csv.gz").map(GiftsSource::new).ifPresent(found::add);
        if (found.isEmpty()) {
            found.add(new DemoSource());
        }
        LOG.info(
                "Catalogues found: {}",
                found.stream().map(source -> source.store().id()).toList());
        return found;
    }

    /** Files of a folder whose name ends so, in the order of their names; empty when there are none. */
    private Optional<List<Path>> files(String name, String end) {
        return data.folder(name)
                .map(folder -> {
                    try (Stream<Path> files = Files.list(folder)) {
                        return files.filter(
                                        file -> file.getFileName().toString().endsWith(end))
                                .sorted()
                                .toList();
                    } catch (IOException e) {
                        throw new UncheckedIOException("Cannot list " + folder, e);
                    }
                })
                .filter(files -> !files.isEmpty());
    }
}
