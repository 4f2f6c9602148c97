// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.CatalogueSink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Collection;

/** Vetrina's own format: JSON Lines when the file begins with a brace, else CSV. */
final class VetrinaFormat implements CatalogueFormat {

    private static final int LOOK = 64;

    @Override
    public void read(Collection<InputFile> files, StoreTerms terms, CatalogueSink sink) throws IOException {
        VetrinaJson json = new VetrinaJson(terms, sink);
        VetrinaCsv csv = new VetrinaCsv(terms, sink);
        for (InputFile file : files) {
            if (isJson(file)) {
                json.read(file);
            } else {
                csv.read(file);
            }
        }
    }

    private static boolean isJson(InputFile file) throws IOException {
        try (BufferedInputStream input = new BufferedInputStream(file.open())) {
            for (byte each : input.readNBytes(LOOK)) {
                boolean passedOver =
                        each <= ' ' && each >= 0 || each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
                if (!passedOver) {
                    return each == '{' || each == '[';
                }
            }
            return false;
        }
    }
}
