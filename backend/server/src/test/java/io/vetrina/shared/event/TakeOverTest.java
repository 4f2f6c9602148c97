// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.contract.shared.StoreId;
import io.vetrina.local.testing.TestServers;
import io.vetrina.local.testing.TestSpace;
import io.vetrina.shared.EventsPart;
import io.vetrina.shared.Outbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

/** Two nodes in JVMs of their own share a group; one is killed, or sleeps, in the middle of its work. */
class TakeOverTest {

    private static final StoreId STORE = new StoreId("walks");
    private static final int WALKS = 20;
    private static final int STEPS = 100;
    private static final int FIRST_TAKES = 730;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestSpace space = TestServers.shared().newSpace();
    private final List<Process> nodes = new ArrayList<>();

    @AfterEach
    void end() {
        nodes.forEach(Process::destroyForcibly);
        space.close();
    }

    @Test
    void aKilledNodesUnfinishedEventsAreFinishedByAnotherInOrder() throws IOException {
        try (ConfigurableApplicationContext teller = EventsPart.start(space, Map.of())) {
            DatabaseClient database = ledger(teller);
            Process doomed = node("first", FIRST_TAKES);
            awaitWord(doomed, "started");
            tell(teller, 0, STEPS / 2);
            awaitWord(doomed, "holding");
            Process heir = node("second", 0);
            awaitWord(heir, "started");

            doomed.destroyForcibly(); // SIGKILL: it holds a batch of up to 500, part of it done
            tell(teller, STEPS / 2, STEPS);

            assertEveryStepOnceAndInOrder(database);
        }
    }

    @Test
    void aNodeThatSleptThroughItsLeaseLeavesTheWorkToTheOther() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext teller = EventsPart.start(space, Map.of())) {
            DatabaseClient database = ledger(teller);
            Process sleeper = node("first", FIRST_TAKES);
            awaitWord(sleeper, "started");
            tell(teller, 0, STEPS / 2);
            awaitWord(sleeper, "holding");
            signal("STOP", sleeper);
            awaitWord(node("second", 0), "started");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(lines(database)).hasSize(WALKS * STEPS / 2));

            signal("CONT", sleeper);
            tell(teller, STEPS / 2, STEPS);

            assertEveryStepOnceAndInOrder(database);
            assertThat(sleeper.isAlive()).isTrue();
        }
    }

    private static DatabaseClient ledger(ConfigurableApplicationContext teller) {
        DatabaseClient database = teller.getBean(DatabaseClient.class);
        database.sql("""
                        CREATE TABLE ledger (line bigint GENERATED ALWAYS AS IDENTITY, event uuid PRIMARY KEY,
                                             walk text, n int, node text)
                        """).then().block();
        return database;
    }

    private static void assertEveryStepOnceAndInOrder(DatabaseClient database) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lines(database)).hasSize(WALKS * STEPS));
        List<Line> lines = lines(database);
        for (int walk = 0; walk < WALKS; walk++) {
            String name = "w" + walk;
            assertThat(lines.stream().filter(line -> line.walk().equals(name)).map(Line::n))
                    .containsExactlyElementsOf(IntStream.range(0, STEPS).boxed().toList());
        }
        assertThat(lines.stream().filter(line -> line.node().equals("first"))).hasSize(FIRST_TAKES);
        assertThat(lines.stream().filter(line -> line.node().equals("second"))).hasSize(WALKS * STEPS - FIRST_TAKES);
    }

    private static void signal(String signal, Process node) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + signal, Long.toString(node.pid()))
                .start()
                .waitFor();
        assertThat(status).isZero();
    }

    private static void tell(ConfigurableApplicationContext teller, int from, int to) {
        List<StepTaken> steps = IntStream.range(from, to)
                .boxed()
                .flatMap(n -> IntStream.range(0, WALKS).mapToObj(walk -> new StepTaken("w" + walk, n)))
                .toList();
        teller.getBean(Outbox.class).append(STORE, steps).block();
    }

    private record Line(String walk, int n, String node) {}

    private static List<Line> lines(DatabaseClient database) {
        return Objects.requireNonNull(database.sql("SELECT walk, n, node FROM ledger ORDER BY line")
                .map(row -> new Line(
                        Objects.requireNonNull(row.get("walk", String.class)),
                        Objects.requireNonNull(row.get("n", Integer.class)),
                        Objects.requireNonNull(row.get("node", String.class))))
                .all()
                .collectList()
                .block());
    }

    private Process node(String name, int most) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                EventsNode.class.getName(),
                name,
                Integer.toString(most),
                "vetrina.events.lease=3500ms"));
        space.settings().forEach((setting, value) -> command.add(setting + "=" + value.get()));
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        nodes.add(node);
        return node;
    }

    private static void awaitWord(Process node, String word) throws IOException {
        BufferedReader output = node.inputReader();
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("NODE " + word)) {
                return;
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("The node ended before it was " + word + ":\n" + seen);
    }
}
