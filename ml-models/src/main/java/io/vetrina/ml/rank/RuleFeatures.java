// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.ItemScores;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.event.Session;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * From how many of a session's items rules lead to a candidate: a source gives the sum over the items, which
 * hides whether one strong rule or many weak ones lead there.
 *
 * @param sources of rules, as far as they have observed
 */
public record RuleFeatures(List<SequentialRules> sources) implements SessionFeatures {

    /** Newest items of a session whose rules are read. */
    private static final int QUERY_ITEMS = 20;

    public RuleFeatures {
        sources = List.copyOf(sources);
    }

    @Override
    public List<String> names() {
        return sources.stream()
                .map(source -> "items that lead there by " + source.name())
                .toList();
    }

    @Override
    public IntFunction<float[]> of(Session session) {
        int[] items = session.items();
        int[] newest = Arrays.stream(items, Math.max(0, items.length - QUERY_ITEMS), items.length)
                .distinct()
                .toArray();
        List<ItemScores> leading =
                sources.stream().map(source -> leading(source, newest)).toList();
        return item -> {
            float[] counts = new float[leading.size()];
            for (int source = 0; source < counts.length; source++) {
                counts[source] = leading.get(source).get(item);
            }
            return counts;
        };
    }

    private static ItemScores leading(SequentialRules source, int[] from) {
        ItemScores counts = new ItemScores(1_024);
        for (int item : from) {
            source.forEach(item, (to, _) -> counts.add(to, 1));
        }
        return counts;
    }
}
