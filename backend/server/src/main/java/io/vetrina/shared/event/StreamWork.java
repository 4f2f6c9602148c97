// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What a group does with the entries of a stream.
 *
 * @param concerns whether an entry is handed over at all; others are done at once
 * @param order what an entry is about: entries of equal text are handed over in their order, also around a dead letter; empty for
 *     one that keeps no order
 * @param most entries handed over at once
 * @param handler is done with its entries when it completes; entries may come again, so doing it twice must be the same as once
 * @param rebuild makes from PostgreSQL what the group keeps; null when there is no such way
 */
public record StreamWork(
        String stream,
        String group,
        Predicate<StreamMessage<String, String>> concerns,
        Function<StreamMessage<String, String>, String> order,
        int most,
        Function<List<StreamMessage<String, String>>, Mono<Void>> handler,
        Supplier<@Nullable Mono<Void>> rebuild) {

    /** Entries handed over in batches. */
    public static final int BATCH = 500;

    /** Work on all entries of a stream that keep no order among each other. */
    public static StreamWork unordered(
            String stream, String group, Function<List<StreamMessage<String, String>>, Mono<Void>> handler) {
        return new StreamWork(stream, group, entry -> true, entry -> "", BATCH, handler, () -> null);
    }

    /** What holds back an entry when it fails: others of its aggregate, or only itself. */
    String lane(StreamMessage<String, String> entry) {
        return lane(order.apply(entry), entry.getId());
    }

    static String lane(String aggregate, String entry) {
        return aggregate.isEmpty() ? "entry " + entry : aggregate;
    }
}
