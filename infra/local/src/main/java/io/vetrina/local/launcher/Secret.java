// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of this shop: made at the first start, kept in files that only their owner can read. */
final class Secret {

    private static final int BYTES = 24;

    private Secret() {}

    /** The secret of that name. */
    static String readOrMake(Path state, String name) throws IOException {
        Path file = state.resolve(name);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, onlyOwner);
        Files.writeString(file, token, StandardOpenOption.WRITE);
        return token;
    }
}
