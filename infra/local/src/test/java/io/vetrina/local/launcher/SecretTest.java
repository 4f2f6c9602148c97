// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    private Path state;

    @Test
    void staysTheSameOnceItIsMade() throws IOException {
        String token = Secret.readOrMake(state, "staff-token");
        assertThat(token).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Secret.readOrMake(state, "staff-token")).isEqualTo(token);
        assertThat(Secret.readOrMake(state, "payment-secret")).isNotEqualTo(token);
    }

    @Test
    void canBeReadByItsOwnerOnly() throws IOException {
        Secret.readOrMake(state, "staff-token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("staff-token"))))
                .isEqualTo("rw-------");
    }
}
