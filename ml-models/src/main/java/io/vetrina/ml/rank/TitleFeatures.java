// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.event.Session;
import io.vetrina.ml.vector.TitleWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a candidate's title differs from those of the session's items. Two titles that are the same but for one word, left
 * out, added or exchanged, and that share two words or more, are variants: one design in two colours.
 */
public final class TitleFeatures implements SessionFeatures {

    private static final int NEWEST = 30;
    private static final int NEAR = 5;
    private static final int FEWEST_SHARED = 2;
    private static final int FAR = 100;

    private static final List<String> NAMES = List.of(
            "title words apart from newest",
            "title words shared with newest",
            "fewest title words apart",
            "variants in session",
            "variants in catalogue",
            "share of variants in session",
            "title words between newest two",
            "first title words shared with newest",
            "last title words shared with newest",
            "first title words shared with newest five",
            "last title words shared with newest five");

    /** By item: the words of its title, as numbers. */
    private final int[][] titles;

    private final int[] variants;

    /** @param titles by item; empty where unknown */
    public TitleFeatures(List<String> titles) {
        Map<String, Integer> numbers = new HashMap<>();
        this.titles = titles.stream()
                .map(title -> TitleWords.of(title).stream()
                        .mapToInt(word -> numbers.computeIfAbsent(word, unknown -> numbers.size()))
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        variants = countVariants();
    }

    /** Titles are variants of each other if they become the same when at most one word is left out of either. */
    private int[] countVariants() {
        Map<Set<Integer>, Set<Integer>> itemsByWords = new HashMap<>();
        for (int item = 0; item < titles.length; item++) {
            for (Set<Integer> words : shortened(titles[item])) {
                itemsByWords.computeIfAbsent(words, unknown -> new HashSet<>()).add(item);
            }
        }
        int[] counts = new int[titles.length];
        for (int item = 0; item < counts.length; item++) {
            Set<Integer> alike = new HashSet<>();
            shortened(titles[item]).forEach(words -> alike.addAll(itemsByWords.getOrDefault(words, Set.of())));
            counts[item] = Math.max(0, alike.size() - 1);
        }
        return counts;
    }

    /** The words, and the words without each of them, as far as enough are left. */
    private static Set<Set<Integer>> shortened(int[] words) {
        Set<Set<Integer>> all = new HashSet<>();
        for (int left = -1; left < words.length; left++) {
            int without = left;
            Set<Integer> some = IntStream.range(0, words.length)
                    .filter(place -> place != without)
                    .mapToObj(place -> words[place])
                    .collect(Collectors.toSet());
            if (some.size() >= FEWEST_SHARED) {
                all.add(some);
            }
        }
        return all;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public IntFunction<float[]> of(Session session) {
        int[] newest = session.items();
        newest = Arrays.copyOfRange(newest, Math.max(0, newest.length - NEWEST), newest.length);
        int[][] recent = Arrays.stream(newest).mapToObj(this::words).toArray(int[][]::new);
        int[] last = recent.length < 1 ? new int[0] : recent[recent.length - 1];
        int between = recent.length < 2 ? FAR : apart(last, recent[recent.length - 2]);
        return item -> {
            int[] words = words(item);
            int fewest = FAR;
            int alike = 0;
            int first = 0;
            int end = 0;
            for (int i = 0; i < recent.length; i++) {
                fewest = Math.min(fewest, apart(words, recent[i]));
                alike += areVariants(words, recent[i]) ? 1 : 0;
                if (i >= recent.length - NEAR) {
                    first = Math.max(first, firstShared(words, recent[i]));
                    end = Math.max(end, lastShared(words, recent[i]));
                }
            }
            int known = item >= 0 && item < variants.length ? variants[item] : 0;
            return new float[] {
                apart(words, last),
                shared(words, last),
                fewest,
                alike,
                known,
                (alike + 0.5f) / (known + 1),
                between,
                firstShared(words, last),
                lastShared(words, last),
                first,
                end
            };
        };
    }

    private int[] words(int item) {
        return item >= 0 && item < titles.length ? titles[item] : new int[0];
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int word : a) {
            for (int other : b) {
                shared += word == other ? 1 : 0;
            }
        }
        return shared;
    }

    /** Words that only one of the two has; {@link #FAR} if either has none. */
    private static int apart(int[] a, int[] b) {
        return a.length == 0 || b.length == 0 ? FAR : a.length + b.length - 2 * shared(a, b);
    }

    private static boolean areVariants(int[] a, int[] b) {
        int shared = shared(a, b);
        return shared >= FEWEST_SHARED && a.length - shared <= 1 && b.length - shared <= 1;
    }

    private static int firstShared(int[] a, int[] b) {
        int place = 0;
        while (place < a.length && place < b.length && a[place] == b[place]) {
            place++;
        }
        return place;
    }

    private static int lastShared(int[] a, int[] b) {
        int place = 0;
        while (place < a.length && place < b.length && a[a.length - 1 - place] == b[b.length - 1 - place]) {
            place++;
        }
        return place;
    }
}
