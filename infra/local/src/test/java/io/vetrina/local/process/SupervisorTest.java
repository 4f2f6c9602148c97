// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path state;

    private final RecordingListener listener = new RecordingListener();

    @Test
    void endsItsProgramsWhenItIsClosed() throws Exception {
        long pid;
        try (var supervisor = new Supervisor(state, listener)) {
            pid = supervisor.start(new Script("sleeper", "exec sleep 1000")).pid();
            assertThat(ProcessHandle.of(pid)).isPresent();
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(listener.notes()).isEmpty();
    }

    @Test
    void bringsBackAProgramThatWasKilled() throws Exception {
        try (var supervisor = new Supervisor(state, listener)) {
            Supervised sleeper = supervisor.start(new Script("sleeper", "exec sleep 1000"));
            long first = sleeper.pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            Eventually.that("it is restarted", () -> listener.notes().contains("sleeper restarted"));
            assertThat(listener.notes()).containsExactly("sleeper died", "sleeper restarted");
            assertThat(sleeper.pid()).isPositive().isNotEqualTo(first);
        }
    }

    @Test
    void showsTheEndOfTheLogOfAProgramThatDoesNotStart() throws Exception {
        try (var supervisor = new Supervisor(state, listener)) {
            var failing = new Script("failing", "echo no shelf left; exit 7") {
                @Override
                public boolean isReady() {
                    return false;
                }
            };
            assertThatThrownBy(() -> supervisor.start(failing))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContainingAll("failing", "status 7", "no shelf left");
        }
    }

    @Test
    void endsWhatAnEarlierRunHasLeftBehind() throws Exception {
        Process leftover = new ProcessBuilder("sleep", "1000").start();
        new PidFile(state.resolve("pids").resolve("sleeper.pid")).write(leftover.toHandle());
        try (var supervisor = new Supervisor(state, listener)) {
            supervisor.start(new Script("sleeper", "exec sleep 1000"));
            assertThat(leftover.isAlive()).isFalse();
        }
    }

    @Test
    void leavesAloneAStrangerThatHasThePidOfAnEarlierProgram() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "1000").start();
        try (var supervisor = new Supervisor(state, listener)) {
            Path pidFile = state.resolve("pids").resolve("sleeper.pid");
            Files.createDirectories(pidFile.getParent());
            Files.writeString(pidFile, stranger.pid() + " 2001-01-01T00:00:00Z");
            supervisor.start(new Script("sleeper", "exec sleep 1000"));
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void endsItsProgramsAlsoWhenItsOwnProcessIsKilled() throws Exception {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(Supervisor.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                + System.getProperty("path.separator")
                                + Path.of(SupervisorTest.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI()),
                        SleeperLauncher.class.getName(),
                        state.toString())
                .inheritIO()
                .start();
        var pidFile = new PidFile(state.resolve("pids").resolve("sleeper.pid"));
        Eventually.that("the sleeper runs", () -> pidFile.living().isPresent());
        ProcessHandle sleeper = pidFile.living().orElseThrow();
        launcher.destroyForcibly().waitFor();
        Eventually.that("the sleeper ends, too", () -> !sleeper.isAlive());
    }

    /** Is killed by the test above. */
    static final class SleeperLauncher {
        public static void main(String[] arguments) throws Exception {
            var supervisor = new Supervisor(Path.of(arguments[0]), new RecordingListener());
            supervisor.start(new Script("sleeper", "exec sleep 1000"));
            Thread.currentThread().join();
        }
    }

    /** A shell script that is ready at once. */
    static class Script implements Program {
        private final String name;
        private final String script;

        Script(String name, String script) {
            this.name = name;
            this.script = script;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<String> command() {
            return List.of("sh", "-c", script);
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }
}
