// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCataloguesTest {

    @Test
    void theDemoStoreOpensWhereThereAreNoCatalogues(@TempDir Path empty) {
        for (String data : new String[] {
            "", " ", empty.toString(), empty.resolve("missing").toString()
        }) {
            assertThat(new DemoCatalogues(new DemoData(data)).find())
                    .as("data \"%s\"", data)
                    .hasOnlyElementsOfType(DemoSource.class);
        }
    }

    @Test
    void itStaysClosedWhereThereIsOne(@TempDir Path data) throws IOException {
        Files.writeString(Files.createDirectories(data.resolve("icecat")).resolve("1.json.zip"), "");
        assertThat(new DemoCatalogues(new DemoData(data.toString())).find()).hasOnlyElementsOfType(OfficeSource.class);
    }
}
