// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file to import, which may be read more than once.
 *
 * @param name as the report gives it
 */
public record InputFile(String name, Content content) {

    /** Opens the bytes of the file. */
    public interface Content {
        InputStream open() throws IOException;
    }

    public static InputFile of(String name, Path file) {
        return new InputFile(name, () -> Files.newInputStream(file));
    }

    /** The text of the file: of a gzip file what it packs, of a zip archive its first file. */
    public InputStream open() throws IOException {
        BufferedInputStream input = new BufferedInputStream(content.open(), 1 << 16);
        input.mark(4);
        byte[] magic = input.readNBytes(4);
        input.reset();
        if (begins(magic, 0x1F, 0x8B)) {
            return new GZIPInputStream(input, 1 << 16);
        }
        if (!begins(magic, 'P', 'K', 3, 4)) {
            return input;
        }
        ZipInputStream zip = new ZipInputStream(input);
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory()) {
            entry = zip.getNextEntry();
        }
        return zip;
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
