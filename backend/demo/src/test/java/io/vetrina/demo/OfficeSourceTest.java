// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.Told;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeSourceTest {

    @TempDir
    Path folder;

    private final Told told = new Told();

    @Test
    void keepsTheSoundProductsOfADamagedOfficeCatalogue() throws Exception {
        Path file = folder.resolve("1.json.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("1.json"));
            zip.write("""
                    [{"id": "1", "title": "Acme T1 toner cartridge Black", "price": 100, "attr_n_cable_length": 2.5},
                     {"id": "2", "title": "Acme T2 toner", "price": "cheap"},
                     {"id": "no sku", "title": "Acme T3 toner", "price": 100},
                     {"id": "4", "title": "Acme T4 usb cable", "price": 995}]""".getBytes(StandardCharsets.UTF_8));
        }
        Path noZip = Files.writeString(folder.resolve("2.json.zip"), "this is no zip archive");
        new OfficeSource(List.of(file, noZip)).read(told);

        assertThat(told.skus()).containsExactly("1", "4");
        assertThat(told.product("1").categories()).containsExactly("toner-cartridges");
        assertThat(told.product("1").attributes()).containsEntry("cable_length", new AttributeValue.Quantity(2.5));
        assertThat(told.refusals).extracting(Told.Refusal::field).containsExactly("price", "id", "file");
    }
}
