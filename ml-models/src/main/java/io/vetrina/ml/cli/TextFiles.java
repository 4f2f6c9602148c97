// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Text files, compressed or plain: told apart by their first bytes, not by their name. */
final class TextFiles {

    private static final int BUFFER = 1 << 16;

    private TextFiles() {}

    static BufferedReader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.mark(2);
        boolean isGzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        InputStream plain = isGzip ? new GZIPInputStream(in, BUFFER) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), BUFFER);
    }
}
