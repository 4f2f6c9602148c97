// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Vectors from words alone, so that an item is near others before anybody has seen it: each word gets a random
 * direction, a title the sum of its words' directions weighted by rarity (random indexing: Kanerva, Kristoferson and
 * Holst, 2000). Cosines approach those of the tf-idf vectors as the dimension grows.
 */
public final class TitleVectors {

    private static final int SHORTEST_WORD = 2;

    private TitleVectors() {}

    /**
     * @param titles by item; empty where unknown
     * @param dimension of the vectors; 128 keeps the error of a cosine below about 0.1
     */
    public static ItemVectors of(List<String> titles, int dimension) {
        Map<String, Integer> titlesWith = new HashMap<>();
        titles.forEach(title -> words(title).forEach(word -> titlesWith.merge(word, 1, Integer::sum)));
        float[][] rows = new float[titles.size()][0];
        for (int item = 0; item < rows.length; item++) {
            Set<String> words = words(titles.get(item));
            if (!words.isEmpty()) {
                rows[item] = new float[dimension];
                for (String word : words) {
                    double rarity = Math.log1p((double) titles.size() / titlesWith.getOrDefault(word, 1));
                    addDirection(word, (float) rarity, rows[item]);
                }
            }
        }
        normalise(rows);
        return new ItemVectors(rows, dimension);
    }

    private static Set<String> words(String title) {
        return TitleWords.of(title).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The word is its own seed: the same word has the same direction everywhere. */
    private static void addDirection(String word, float weight, float[] sum) {
        SplittableRandom random = new SplittableRandom(word.hashCode());
        for (int d = 0; d < sum.length; d++) {
            sum[d] += random.nextBoolean() ? weight : -weight;
        }
    }

    private static void normalise(float[][] rows) {
        for (float[] row : rows) {
            double length = ItemVectors.length(row);
            for (int d = 0; d < row.length; d++) {
                row[d] = (float) (row[d] / length);
            }
        }
    }
}
