// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.local.process.Probe;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemCheckTest {

    @TempDir
    private Path root;

    @Test
    void findsAPortThatIsInUseAndSaysWhatToDo() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var findings = new SystemCheck(new Workplace(root, root.resolve(".vetrina")))
                    .of(other.getLocalPort(), Probe.freePort());
            assertThat(findings)
                    .filteredOn(finding -> finding.subject().equals("port"))
                    .extracting(Finding::isFine)
                    .containsExactly(false, true);
            assertThat(findings)
                    .anySatisfy(finding -> assertThat(finding.toString())
                            .contains("BAD", other.getLocalPort() + " is in use", "--port"));
        }
    }

    @Test
    void looksAtJavaDiskMemoryStateAndData() throws Exception {
        var findings =
                new SystemCheck(new Workplace(root, root.resolve(".vetrina"))).of(Probe.freePort(), Probe.freePort());
        assertThat(findings).extracting(Finding::subject).contains("java", "disk", "memory", "state", "data");
    }
}
