// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over what an import depends on, in hexadecimal digits. */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    /** @param name distinguishes what follows, such as the version of an importer */
    public Fingerprint(String name) {
        digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public Fingerprint with(List<Path> files) throws IOException {
        for (Path file : files) {
            try (InputStream input = Files.newInputStream(file)) {
                with(input);
            }
        }
        return this;
    }

    public Fingerprint with(InputStream input) throws IOException {
        try (OutputStream output = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            input.transferTo(output);
        }
        return this;
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("Every Java has SHA-256", e));
        }
    }
}
