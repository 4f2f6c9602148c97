// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.CandidateSet;
import java.util.Arrays;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.multilabel.sgd.fm.FMMultiLabelModel;

/**
 * The weights of a factorisation machine laid out for scoring many candidates of one context: a feature's weight and
 * factors lie together, and the context's part is summed once. Immutable and safe for any number of threads.
 *
 * <p>{@code logit = bias + sum(w_i x_i) + 1/2 sum_f((sum v_if x_i)^2 - sum (v_if x_i)^2)} (Rendle, 2010).
 */
public final class FmScorer {

    private final int k;
    private final double bias;
    /** By field and value: the number of the feature, or -1. */
    private final int[][] numbers;
    /** For each feature: its weight, then its factors. */
    private final double[] rows;

    private FmScorer(int k, double bias, int[][] numbers, double[] rows) {
        this.k = k;
        this.bias = bias;
        this.numbers = numbers;
        this.rows = rows;
    }

    static FmScorer of(FMMultiLabelModel model) {
        DenseMatrix linear = model.getLinearWeightsCopy();
        DenseMatrix factors = (DenseMatrix) model.getFactorsCopy()[0];
        ImmutableFeatureMap features = model.getFeatureIDMap();
        int k = factors.getDimension1Size();
        int[][] numbers = new int[FeatureField.count()][0];
        double[] rows = new double[features.size() * (k + 1)];
        for (int id = 0; id < features.size(); id++) {
            String name = features.get(id).getName();
            int field = FeatureField.of(name).column();
            int value = FeatureField.value(name);
            if (value >= numbers[field].length) {
                int before = numbers[field].length;
                numbers[field] = Arrays.copyOf(numbers[field], Math.max(value + 1, before * 2));
                Arrays.fill(numbers[field], before, numbers[field].length, -1);
            }
            numbers[field][value] = id;
            rows[id * (k + 1)] = linear.get(0, id);
            for (int f = 0; f < k; f++) {
                rows[id * (k + 1) + 1 + f] = factors.get(f, id);
            }
        }
        return new FmScorer(k, model.getBiasesCopy().get(0), numbers, rows);
    }

    /** How many features the model knows. */
    public int features() {
        return rows.length / (k + 1);
    }

    /** Sums up the context's part; the result is for one thread. */
    public Prepared prepare(Features context) {
        return new Prepared(context);
    }

    /** The log-odds of each candidate being taken, by place. */
    public double[] logits(FeatureExtractor extractor, RankingContext context, CandidateSet candidates) {
        Prepared prepared = prepare(extractor.context(context));
        Features features = new Features();
        double[] logits = new double[candidates.size()];
        for (int place = 0; place < logits.length; place++) {
            extractor.candidate(context.session(), candidates, place, features.clear());
            logits[place] = prepared.logit(features);
        }
        return logits;
    }

    /** Why context and candidate together score what they score. */
    public Explanation explain(Features features) {
        return Explanation.of(this, features);
    }

    double bias() {
        return bias;
    }

    int row(Features features, int i) {
        int[] values = numbers[features.column(i)];
        int value = features.value(i);
        int id = value < values.length ? values[value] : -1;
        return id < 0 ? -1 : id * (k + 1);
    }

    double linear(int row) {
        return rows[row];
    }

    /** The product of two features' factors. */
    double interaction(int row, int other) {
        double dot = 0;
        for (int f = 1; f <= k; f++) {
            dot += rows[row + f] * rows[other + f];
        }
        return dot;
    }

    /** A context, summed up. */
    public final class Prepared {

        private final double[] sums = new double[k];
        private final double[] all = new double[k];
        private final double base;

        private Prepared(Features context) {
            base = add(context, sums, bias);
        }

        /** Adds factors to the sums and returns the linear part less half the squares. */
        private double add(Features features, double[] into, double start) {
            double rest = start;
            for (int i = 0; i < features.size(); i++) {
                int row = row(features, i);
                if (row >= 0) {
                    double x = features.weight(i);
                    rest += rows[row] * x;
                    for (int f = 0; f < k; f++) {
                        double value = rows[row + 1 + f] * x;
                        into[f] += value;
                        rest -= value * value / 2;
                    }
                }
            }
            return rest;
        }

        /** The log-odds of a candidate; features that the model does not know count nothing. */
        public double logit(Features candidate) {
            System.arraycopy(sums, 0, all, 0, k);
            double logit = add(candidate, all, base);
            for (int f = 0; f < k; f++) {
                logit += all[f] * all[f] / 2;
            }
            return logit;
        }

        /** The probability, from 0 to 1, that a candidate is taken. */
        public double probability(Features candidate) {
            return 1 / (1 + Math.exp(-logit(candidate)));
        }
    }
}
