// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.vetrina.shared.EventsPart;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * A node in a JVM of its own: writes every step it is told of to the table {@code ledger}, once. Arguments: its name, after how
 * many steps it stops in the middle of the next one (0 for never), and its settings as {@code name=value}.
 */
final class EventsNode {

    private EventsNode() {}

    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        String name = arguments[0];
        int most = Integer.parseInt(arguments[1]);
        Map<String, Object> settings = Arrays.stream(arguments)
                .skip(2)
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
        ConfigurableApplicationContext node = EventsPart.start(settings);
        DatabaseClient database = node.getBean(DatabaseClient.class);
        AtomicInteger taken = new AtomicInteger();
        node.getBean(Events.class).on(StepTaken.class, "ledger", message -> {
            if (most > 0 && taken.incrementAndGet() > most) {
                say("holding");
                return Mono.never();
            }
            return database.sql("""
                            INSERT INTO ledger (event, walk, n, node) VALUES (:event, :walk, :n, :node)
                            ON CONFLICT (event) DO NOTHING
                            """)
                    .bind("event", message.id())
                    .bind("walk", message.event().walk())
                    .bind("n", message.event().n())
                    .bind("node", name)
                    .then();
        });
        say("started");
    }

    private static void say(String word) {
        System.out.println("NODE " + word);
        System.out.flush();
    }
}
