// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases and what they mean, from a text file of lines {@code meaning: phrase, phrase, …}. Lines higher up take precedence;
 * {@code #} begins a comment; a meaning may have several lines. {@code phrase & word} asks for the word anywhere beside the phrase.
 */
final class Phrasebook {
    private record Entry(List<String> words, List<String> company, String meaning, int rank) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** Reads a file that lies beside this class. */
    Phrasebook(String file) {
        int rank = 0;
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                for (String phrase : line.substring(colon + 1).split(",", -1)) {
                    int and = phrase.indexOf('&');
                    List<String> company = and < 0 ? List.of() : Text.words(phrase.substring(and));
                    List<String> words = Text.words(and < 0 ? phrase : phrase.substring(0, and));
                    add(new Entry(words, company, line.substring(0, colon).strip(), rank));
                }
                rank++;
            }
        }
    }

    private void add(Entry entry) {
        if (!entry.words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(entry.words.getFirst(), w -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** All meanings that the file speaks of. */
    Set<String> meanings() {
        return byFirstWord.values().stream()
                .flatMap(List::stream)
                .map(Entry::meaning)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The meaning of highest precedence whose phrase occurs in the words. */
    Optional<String> strongest(List<String> words) {
        Entry best = null;
        for (int i = 0; i < words.size(); i++) {
            for (Entry entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if ((best == null || entry.rank < best.rank) && occursAt(i, entry, words)) {
                    best = entry;
                }
            }
        }
        return Optional.ofNullable(best).map(Entry::meaning);
    }

    /** Meanings in the order of the words; where several phrases begin at a word, the longest counts. */
    List<String> inOrder(List<String> words) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Entry longest = null;
            for (Entry entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if ((longest == null || entry.words.size() > longest.words.size()) && occursAt(i, entry, words)) {
                    longest = entry;
                }
            }
            if (longest != null) {
                i += longest.words.size() - 1;
                found.add(longest.meaning);
            }
        }
        return found;
    }

    private static boolean occursAt(int start, Entry entry, List<String> words) {
        int end = start + entry.words.size();
        return end <= words.size() && words.subList(start, end).equals(entry.words) && words.containsAll(entry.company);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Phrasebook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
