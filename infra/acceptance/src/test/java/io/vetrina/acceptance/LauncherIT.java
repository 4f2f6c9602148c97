// SPDX-License-Identifier: Apache-2.0
package io.vetrina.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.local.process.Probe;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of {@code ./vetrina} relies on. */
class LauncherIT {

    @TempDir
    private Path state;

    private LaunchedShop shop;

    @BeforeEach
    void prepare() {
        shop = LaunchedShop.withoutData(state);
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        shop.command("stop");
    }

    @Test
    void runsOnceAndStops() throws Exception {
        LaunchedShop.Running launcher = shop.run();
        assertThat(Probe.answers(shop.shop())).isTrue();
        assertThat(Probe.answers(shop.backend().resolve("/api/imports"))).isTrue();
        assertThat(shop.command("status").status()).isZero();
        assertThat(shop.processes()).hasSize(6);

        LaunchedShop.Ended second = shop.command("run");
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.output()).contains("Vetrina runs here already", "./vetrina stop");

        List<ProcessHandle> processes = shop.processes();
        assertThat(shop.command("stop").output()).contains("stopped");
        assertThat(launcher.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(shop.command("status").status()).isEqualTo(3);
    }

    @Test
    void leavesNoProcessWhenItIsKilledAndStartsAgain() throws Exception {
        LaunchedShop.Running launcher = shop.run();
        List<ProcessHandle> processes = shop.processes();
        launcher.process().destroyForcibly().waitFor();
        LaunchedShop.await(
                "the children of the killed launcher are gone",
                () -> processes.stream().noneMatch(ProcessHandle::isAlive));

        shop.run();
        assertThat(Probe.answers(shop.shop())).isTrue();
        for (ProcessHandle process : shop.processes()) {
            process.destroyForcibly();
        }
        LaunchedShop.await(
                "everything is back",
                () -> shop.command("status").status() == 0
                        && Probe.answers(shop.shop())
                        && Probe.answers(shop.backend().resolve("/api/imports")));
    }
}
