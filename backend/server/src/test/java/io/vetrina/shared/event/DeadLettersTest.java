// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.contract.operations.DeadLetter;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.local.testing.TestServers;
import io.vetrina.local.testing.TestSpace;
import io.vetrina.shared.EventsPart;
import io.vetrina.shared.Outbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import reactor.core.publisher.Mono;

class DeadLettersTest {

    private static final StoreId STORE = new StoreId("walks");

    private static TestSpace space;
    private static ConfigurableApplicationContext node;
    private static Events events;
    private static EventOperations operations;

    private final Set<StepTaken> poison = ConcurrentHashMap.newKeySet();
    private final List<StepTaken> done = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startANode() {
        space = TestServers.shared().newSpace();
        node = EventsPart.start(space, Map.of());
        events = node.getBean(Events.class);
        operations = node.getBean(EventOperations.class);
    }

    @AfterAll
    static void end() {
        node.close();
        space.close();
    }

    @Test
    void laterEventsOfAnAggregateWaitBehindItsDeadLetterAndOthersGoOn() {
        follow("one-by-one", "a", "b");
        poison.add(new StepTaken("a", 2));

        tell(step("a", 1), step("a", 2), step("b", 1), step("a", 3), step("b", 2));
        await().untilAsserted(() -> assertThat(letters("one-by-one")).hasSize(2));
        tell(step("a", 4), step("b", 3));

        await().untilAsserted(() -> assertThat(letters("one-by-one")).hasSize(3));
        await().untilAsserted(() -> assertThat(steps("b")).containsExactly(1, 2, 3));
        assertThat(steps("a")).containsExactly(1);
        assertThat(letters("one-by-one").getFirst().reason()).contains("poison");
        assertThat(letters("one-by-one")).extracting(DeadLetter::aggregate).containsOnly("walks walk/a");
        assertThat(letters("one-by-one").getLast().reason()).isNull();
    }

    @Test
    void aDeadLetterThatIsSentAgainIsFollowedByWhatWaitedForIt() {
        follow("sent-again", "c");
        poison.add(new StepTaken("c", 1));
        tell(step("c", 1), step("c", 2), step("c", 3));
        await().untilAsserted(() -> assertThat(letters("sent-again")).hasSize(3));

        String first = letters("sent-again").getFirst().id();
        assertThat(operations.resend(first).block()).isEqualTo(EventOperations.Outcome.ACCEPTED);
        // It fails again: it stays, and what waits for it.
        await().untilAsserted(() -> assertThat(attempts).hasValueGreaterThan(3));
        assertThat(letters("sent-again")).hasSize(3);

        poison.clear();
        operations.resendAll().block();
        tell(step("c", 4));
        await().untilAsserted(() -> assertThat(steps("c")).containsExactly(1, 2, 3, 4));
        assertThat(letters("sent-again")).isEmpty();
    }

    @Test
    void whatWaitsBehindADiscardedDeadLetterGoesOn() {
        follow("discarded", "d");
        poison.add(new StepTaken("d", 1));
        tell(step("d", 1), step("d", 2));
        await().untilAsserted(() -> assertThat(letters("discarded")).hasSize(2));

        operations.discard(letters("discarded").getFirst().id()).block();
        await().untilAsserted(() -> assertThat(steps("d")).containsExactly(2));
        assertThat(letters("discarded")).isEmpty();
        assertThat(operations.discard("1-1").block()).isEqualTo(EventOperations.Outcome.UNKNOWN);
        assertThat(operations.resend("no id").block()).isEqualTo(EventOperations.Outcome.UNKNOWN);
    }

    @Test
    void aPoisonEventIsSingledOutOfItsBatch() {
        events.inBatches("batched", List.of(StepTaken.class), batch -> {
            List<StepTaken> steps = batch.stream()
                    .map(message -> (StepTaken) message.event())
                    .filter(step -> step.walk().startsWith("e"))
                    .toList();
            if (steps.stream().anyMatch(poison::contains)) {
                return Mono.error(new IllegalStateException("poison"));
            }
            done.addAll(steps);
            return Mono.empty();
        });
        poison.add(step("e7", 50));
        List<StepTaken> all = IntStream.range(0, 100)
                .boxed()
                .flatMap(n -> IntStream.range(0, 10).mapToObj(walk -> step("e" + walk, n)))
                .toList();
        tell(all.toArray(StepTaken[]::new));

        await().untilAsserted(() -> assertThat(letters("batched")).hasSize(50));
        await().untilAsserted(() -> assertThat(done).hasSize(950));
        assertThat(steps("e7"))
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
        assertThat(steps("e3"))
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void aServerThatIsAwayIsWaitedForAndNoFaultOfTheEvent() {
        AtomicInteger tries = new AtomicInteger();
        events.on(StepTaken.class, "waiting", message -> {
            if (message.event().walk().equals("f") && tries.incrementAndGet() < 6) {
                return Mono.error(new DataAccessResourceFailureException("away"));
            }
            done.add(message.event());
            return Mono.empty();
        });
        tell(step("f", 1), step("f", 2));
        await().untilAsserted(() -> assertThat(steps("f")).containsExactly(1, 2));
        assertThat(letters("waiting")).isEmpty();
    }

    @Test
    void theOrderWithinAnAggregateIsKeptWhateverFails() {
        long seed = System.nanoTime();
        System.out.println("Seed of the failing handler: " + seed);
        Random random = new Random(seed);
        // Fails so seldom and so often, up to the point where entries become dead letters.
        Map<StepTaken, Integer> failures = new ConcurrentHashMap<>();
        List<String> walks = IntStream.range(0, 12).mapToObj(n -> "g" + n).toList();
        List<StepTaken> all = walks.stream()
                .flatMap(walk -> IntStream.range(0, 40).mapToObj(n -> step(walk, n)))
                .collect(Collectors.toCollection(ArrayList::new));
        interleave(all, random);
        all.forEach(step -> {
            if (random.nextInt(8) == 0) {
                failures.put(step, 1 + random.nextInt(4));
            }
        });
        events.on(StepTaken.class, "at-random", message -> {
            StepTaken step = message.event();
            if (step.walk().startsWith("g")) {
                Integer left = failures.computeIfPresent(step, (key, count) -> count - 1);
                if (left != null && left >= 0) {
                    return Mono.error(new IllegalStateException("not now"));
                }
                done.add(step);
            }
            return Mono.empty();
        });
        for (int from = 0; from < all.size(); from += 60) {
            tell(all.subList(from, Math.min(from + 60, all.size())).toArray(StepTaken[]::new));
            if (random.nextBoolean()) {
                operations.resendAll().block();
            }
        }
        await().untilAsserted(() -> {
            operations.resendAll().block();
            assertThat(done).as("seed %d", seed).hasSize(all.size());
        });
        for (String walk : walks) {
            assertThat(steps(walk))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
        }
    }

    private final AtomicInteger attempts = new AtomicInteger();

    private void follow(String group, String... walks) {
        events.on(StepTaken.class, group, message -> {
            if (!List.of(walks).contains(message.event().walk())) {
                return Mono.empty();
            }
            if (poison.contains(message.event())) {
                attempts.incrementAndGet();
                return Mono.error(new IllegalStateException("poison"));
            }
            done.add(message.event());
            return Mono.empty();
        });
    }

    private static StepTaken step(String walk, int n) {
        return new StepTaken(walk, n);
    }

    private static void tell(StepTaken... steps) {
        node.getBean(Outbox.class).append(STORE, List.of(steps)).block();
    }

    private List<Integer> steps(String walk) {
        return done.stream()
                .filter(step -> step.walk().equals(walk))
                .map(StepTaken::n)
                .toList();
    }

    private static List<DeadLetter> letters(String group) {
        return operations
                .deadLetters()
                .filter(letter -> letter.group().equals(group))
                .collectList()
                .block();
    }

    /** Shuffles across walks; each walk keeps its order. */
    private static void interleave(List<StepTaken> all, Random random) {
        Map<String, List<StepTaken>> byWalk =
                all.stream().collect(Collectors.groupingBy(StepTaken::walk, Collectors.toCollection(ArrayList::new)));
        List<String> turns = new ArrayList<>(all.stream().map(StepTaken::walk).toList());
        Collections.shuffle(turns, random);
        all.clear();
        Stream.of(turns)
                .flatMap(List::stream)
                .forEach(walk -> all.add(byWalk.get(walk).removeFirst()));
    }
}
