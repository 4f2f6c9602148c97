// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.Told;
import io.vetrina.contract.catalog.ImportFormat;
import io.vetrina.contract.shared.StoreId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Reads a text as a file of a format. */
final class Reading {

    static final StoreTerms DOLLARS = new StoreTerms(new StoreId("mine"), "USD", "en", LocalDate.of(2026, 11, 27), "");

    private Reading() {}

    static Told of(ImportFormat format, String text) throws IOException {
        Told told = new Told();
        InputFile file = new InputFile("file", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        CatalogueFormat.of(format).read(List.of(file), DOLLARS, told);
        return told;
    }
}
