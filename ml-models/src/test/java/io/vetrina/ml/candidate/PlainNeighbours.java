// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Session neighbours by the book: every session looked at, everything sorted, nothing bounded or reused. */
final class PlainNeighbours {

    private record Kept(int id, long at, List<Integer> items) {}

    private record Scored(int id, float score) {}

    private final NeighbourSettings settings;
    private final Map<Integer, Kept> bySlot = new HashMap<>();
    private final Map<Integer, List<Integer>> byItem = new HashMap<>();
    private int sessions;
    private long newest;

    PlainNeighbours(NeighbourSettings settings) {
        this.settings = settings;
    }

    void observe(Event event) {
        int slot = event.session() % settings.sessions();
        Kept before = bySlot.get(slot);
        if (before != null && before.id > event.session()) {
            return;
        }
        List<Integer> items = new ArrayList<>();
        long at = event.at();
        if (before != null && before.id == event.session()) {
            items.addAll(before.items);
            at = Math.max(at, before.at);
        } else {
            sessions++;
        }
        if (!items.contains(event.item())) {
            byItem.computeIfAbsent(event.item(), item -> new ArrayList<>()).add(event.session());
        }
        items.add(event.item());
        if (items.size() > settings.sessionItems()) {
            items.removeFirst();
        }
        bySlot.put(slot, new Kept(event.session(), at, items));
        newest = Math.max(newest, at);
    }

    ScoredItems candidates(Session asking, int k) {
        Map<Integer, Integer> steps = steps(asking);
        Map<Integer, Float> votes = new HashMap<>();
        for (Scored neighbour : neighbours(steps)) {
            vote(kept(neighbour.id).items, neighbour.score, steps, votes);
        }
        List<Scored> scored = new ArrayList<>();
        votes.forEach((item, sum) -> {
            double rarity = Math.log1p((double) sessions / byItem.get(item).size());
            scored.add(new Scored(item, sum * (float) Math.pow(rarity, settings.idfPower())));
        });
        List<Scored> best = best(scored, k);
        ScoredItems found = new ScoredItems(new int[best.size()], new float[best.size()]);
        IntStream.range(0, best.size()).forEach(i -> {
            found.items()[i] = best.get(i).id;
            found.scores()[i] = best.get(i).score;
        });
        return found;
    }

    private Map<Integer, Integer> steps(Session asking) {
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        int[] items = asking.items();
        for (int step = 0; step < Math.min(settings.queryItems(), items.length); step++) {
            steps.putIfAbsent(items[items.length - 1 - step], step);
        }
        return steps;
    }

    private List<Scored> neighbours(Map<Integer, Integer> steps) {
        Map<Integer, Float> sums = new HashMap<>();
        steps.forEach((item, step) -> {
            List<Integer> holding = byItem.getOrDefault(item, List.of());
            for (int id : holding.reversed().stream().limit(settings.perItem()).toList()) {
                sums.merge(id, decay(step, settings.queryDecay()), Float::sum);
            }
        });
        List<Scored> scored = new ArrayList<>();
        sums.forEach((id, sum) -> {
            if (bySlot.get(id % settings.sessions()).id == id) {
                Kept kept = kept(id);
                double age = (newest - kept.at) / 86_400_000.0;
                double similarity = sum
                        * Math.pow(kept.items.size(), -settings.lengthPower())
                        * Math.exp(-age / settings.ageDays())
                        * Math.pow(sum, settings.overlapPower() - 1);
                scored.add(new Scored(id, (float) similarity));
            }
        });
        return best(scored, settings.neighbours());
    }

    private Kept kept(int id) {
        return bySlot.get(id % settings.sessions());
    }

    private void vote(List<Integer> items, float similarity, Map<Integer, Integer> steps, Map<Integer, Float> votes) {
        int newest = steps.keySet().stream().filter(items::contains).findFirst().orElse(-1);
        int match = items.lastIndexOf(newest);
        float forward = newest < 0 ? 0 : similarity * decay(steps.get(newest), settings.voteDecay());
        float backward = forward * (float) settings.backward();
        for (int i = 0; newest >= 0 && i < items.size(); i++) {
            if (i != match && items.indexOf(items.get(i)) == i) {
                float weight = i < match ? backward : forward;
                votes.merge(items.get(i), weight * decay(Math.abs(i - match) - 1, settings.stepDecay()), Float::sum);
            }
        }
    }

    private static float decay(int steps, double scale) {
        return (float) Math.exp(-steps / scale);
    }

    private static List<Scored> best(List<Scored> scored, int k) {
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::id))
                .limit(k)
                .toList();
    }
}
