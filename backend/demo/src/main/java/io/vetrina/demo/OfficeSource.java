// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CatalogueSource;
import io.vetrina.catalog.importing.Fingerprint;
import io.vetrina.catalog.importing.JsonObjects;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.RowCount;
import io.vetrina.catalog.importing.StoreProfile;
import io.vetrina.catalog.importing.format.IcecatProducts;
import io.vetrina.catalog.importing.format.StoreTerms;
import io.vetrina.contract.shared.StoreId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The store {@code office}: IT and office supplies from Icecat JSON, one array of products per zip file. */
final class OfficeSource implements CatalogueSource {

    private static final StoreProfile STORE = new StoreProfile(
            new StoreId("office"),
            1,
            "Office",
            "Everything a desk needs",
            "EUR",
            "IT",
            List.of("en", "it"),
            List.of(
                    "Prices are taken as euro: the catalogue names no currency.",
                    "Categories and units are derived by rule: the catalogue names none.",
                    "Stock levels are made up.",
                    "Product data: Open Icecat, Open Content License."));

    private static final String RULES = "office.yaml";

    private final List<Path> files;
    private final JsonMapper json = JsonMapper.builder().build();

    OfficeSource(List<Path> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public StoreProfile store() {
        return STORE;
    }

    @Override
    public String fingerprint() throws IOException {
        try (InputStream rules = RuleFile.open(RULES)) {
            return new Fingerprint("office 2").with(rules).with(files).value();
        }
    }

    /** Counted by finding where each object begins and ends, without reading it. */
    @Override
    public long rows() throws IOException {
        RowCount count = new RowCount();
        for (Path file : files) {
            objects(file, count, (position, text) -> count.row());
        }
        return count.rows();
    }

    @Override
    public void read(CatalogueSink sink) throws IOException {
        CatalogueRules rules = CatalogueRules.load(RULES);
        rules.categories().forEach(sink::category);
        StoreTerms terms = new StoreTerms(STORE.id(), STORE.currency(), "en", LocalDate.EPOCH, "");
        IcecatProducts products = new IcecatProducts(terms, new OfficeRules(rules), sink);
        for (Path file : files) {
            objects(file, sink, (position, text) -> {
                try {
                    JsonNode object = json.readTree(text);
                    products.read(position, object);
                } catch (JacksonException e) {
                    sink.refuse(position, "object", "Not valid JSON: " + e.getOriginalMessage());
                }
            });
        }
    }

    /** Does something with one object of a file. */
    private interface ObjectReader {
        void read(Position position, String text) throws IOException;
    }

    private static void objects(Path file, CatalogueSink sink, ObjectReader reader) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    entries++;
                    read(new JsonObjects(entry.getName(), zip, sink), reader);
                }
            }
            if (entries == 0) {
                sink.refuse(new Position(name, 1), "file", "Not a zip archive with a .json file in it.");
            }
        } catch (java.util.zip.ZipException e) {
            sink.refuse(new Position(name, 1), "file", "The zip archive is damaged: " + e.getMessage());
        }
    }

    private static void read(JsonObjects objects, ObjectReader reader) throws IOException {
        for (String text = objects.next(); text != null; text = objects.next()) {
            reader.read(objects.position(), text);
        }
    }
}
