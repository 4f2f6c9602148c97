// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why a candidate scored what it scored, exactly: the log-odds are the bias, each feature's own part, and one part for
 * each pair of features, {@code (v_i . v_j) x_i x_j}.
 *
 * @param logit the whole
 * @param bias of the model
 * @param parts all parts of features and pairs that are not 0, the largest by size first
 */
public record Explanation(double logit, double bias, List<Part> parts) {

    /**
     * One part of the log-odds.
     *
     * @param first name of a feature
     * @param second name of the other feature of a pair; empty for a feature's own part
     * @param amount above 0 where it speaks for the candidate
     */
    public record Part(String first, String second, double amount) {}

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** The strongest pairs of features, as they are kept with an impression. */
    public List<Part> strongestPairs(int count) {
        return parts.stream()
                .filter(part -> !part.second().isEmpty())
                .limit(count)
                .toList();
    }

    /** Explains a scorer's log-odds for the features of context and candidate together. */
    static Explanation of(FmScorer scorer, Features features) {
        List<Part> parts = new ArrayList<>();
        double logit = scorer.bias();
        for (int i = 0; i < features.size(); i++) {
            int row = scorer.row(features, i);
            if (row >= 0) {
                parts.add(new Part(features.name(i), "", scorer.linear(row) * features.weight(i)));
                for (int j = i + 1; j < features.size(); j++) {
                    int other = scorer.row(features, j);
                    if (other >= 0) {
                        double amount = scorer.interaction(row, other) * features.weight(i) * features.weight(j);
                        parts.add(new Part(features.name(i), features.name(j), amount));
                    }
                }
            }
        }
        for (Part part : parts) {
            logit += part.amount();
        }
        parts.removeIf(part -> part.amount() == 0);
        parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.amount())));
        return new Explanation(logit, scorer.bias(), parts);
    }
}
