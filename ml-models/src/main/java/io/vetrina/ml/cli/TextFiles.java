// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Text files, compressed or plain: told apart by their first bytes, not by their name. */
final class TextFiles {

    private static final int BUFFER = 1 << 16;

    private TextFiles() {}

    /** What is done with each line and its number, from 1. */
    @FunctionalInterface
    interface LineReader {
        void read(int number, String line) throws IOException;
    }

    /**
     * Reads a file line by line.
     *
     * @throws IOException with a message for people, if the file is missing, damaged or not to be read
     */
    static void forEachLine(Path file, LineReader reader) throws IOException {
        reading(file, lines -> {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(++number, line);
            }
        });
    }

    /** What is done with a file's text. */
    @FunctionalInterface
    interface TextReader {
        void read(BufferedReader text) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @throws IOException with a message for people, if the file is missing, damaged or not to be read
     */
    static void reading(Path file, TextReader reader) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("there is no file " + file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IOException(file + " is no file that can be read");
        }
        try (BufferedReader text = open(file)) {
            reader.read(text);
        } catch (EOFException | ZipException damaged) {
            throw new IOException(file + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.mark(2);
        boolean isGzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        InputStream plain = isGzip ? new GZIPInputStream(in, BUFFER) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), BUFFER);
    }
}
