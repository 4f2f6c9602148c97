// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.util.Arrays;
import java.util.List;

/**
 * Boosted trees laid out for scoring many candidates: every tree is filled up to the depth of the deepest, so that the way
 * down is arithmetic without a branch to mispredict, and all candidates go down one tree, level by level, before the next
 * is touched. The features must be dense and finite: there is no way for missing ones. Immutable.
 *
 * <p>Memory: 12 bytes x 2^depth per tree.
 */
public final class TreeScorer {

    /** Most splits from root to leaf: a full tree of more would be too large. */
    static final int DEEPEST = 12;

    private static final int STEP = 10;
    /** Rows judged together: so few that their features stay in the processor's cache. */
    private static final int BLOCK = 256;

    private final int trees;
    private final int depth;
    /** Tree by tree, level by level: the feature of the split, and what it must be below to go left. */
    private final int[] features;

    private final float[] thresholds;
    /** Tree by tree, from left to right. */
    private final float[] answers;

    private TreeScorer(int trees, int depth, int[] features, float[] thresholds, float[] answers) {
        this.trees = trees;
        this.depth = depth;
        this.features = features;
        this.thresholds = thresholds;
        this.answers = answers;
    }

    /** @param dump one text per tree, in the order of the rounds */
    TreeScorer(String[] dump) {
        List<TreeText> texts = Arrays.stream(dump).map(TreeText::new).toList();
        trees = dump.length;
        depth = texts.stream().mapToInt(TreeText::depth).max().orElse(0);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("trees of depth " + depth + " are too deep");
        }
        features = new int[trees * splits()];
        thresholds = new float[features.length];
        answers = new float[trees << depth];
        for (int tree = 0; tree < trees; tree++) {
            fill(tree, 0, 0, texts.get(tree), 0);
        }
    }

    /** Copies the part below a node of the text; below a leaf, every way leads to its answer. */
    private void fill(int tree, int node, int level, TreeText text, int textNode) {
        if (level == depth) {
            answers[(tree << depth) + node - splits()] = text.answer(textNode);
            return;
        }
        int left = textNode;
        int right = textNode;
        if (!text.isLeaf(textNode)) {
            features[tree * splits() + node] = text.feature(textNode);
            thresholds[tree * splits() + node] = text.threshold(textNode);
            left = text.ifBelow(textNode);
            right = text.ifNot(textNode);
        }
        fill(tree, 2 * node + 1, level + 1, text, left);
        fill(tree, 2 * node + 2, level + 1, text, right);
    }

    private int splits() {
        return (1 << depth) - 1;
    }

    /** How many rounds of boosting made the trees. */
    public int rounds() {
        return trees;
    }

    /** The log-odds of being taken. */
    public double logit(float[] row) {
        return logits(new float[][] {row})[0];
    }

    /** The log-odds of each candidate being taken, given the features of each. */
    public double[] logits(float[][] rows) {
        double[] sums = new double[rows.length];
        addLogits(rows, 0, trees, sums);
        return sums;
    }

    /** Adds what the trees from one to before another say of each row. */
    private void addLogits(float[][] rows, int from, int to, double[] sums) {
        for (int first = 0; first < rows.length; first += BLOCK) {
            addLogits(rows, first, Math.min(BLOCK, rows.length - first), from, to, sums);
        }
    }

    private void addLogits(float[][] rows, int first, int size, int from, int to, double[] sums) {
        float[] columns = columns(rows, first, size);
        int[] nodes = new int[size];
        int splits = splits();
        for (int tree = from; tree < to; tree++) {
            int root = tree * splits;
            Arrays.fill(nodes, 0);
            // All go one level down before any goes on: the processor never waits for the way of one.
            for (int level = 0; level < depth; level++) {
                for (int row = 0; row < size; row++) {
                    int node = nodes[row];
                    float over = columns[features[root + node] * size + row] - thresholds[root + node];
                    // Left, to 2 x node + 1, if the feature is below the threshold: then the sign bit is set.
                    nodes[row] = 2 * node + 2 - (Float.floatToRawIntBits(over) >>> 31);
                }
            }
            int leaves = (tree << depth) - splits;
            for (int row = 0; row < size; row++) {
                sums[first + row] += answers[leaves + nodes[row]];
            }
        }
    }

    /** The features of some rows, feature by feature. */
    private static float[] columns(float[][] rows, int first, int size) {
        int width = rows[first].length;
        float[] columns = new float[width * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < width; column++) {
                columns[column * size + row] = rows[first + row][column] + 0f; // + 0 makes -0 a 0
            }
        }
        return columns;
    }

    /** After how many rounds, in steps of ten, the log loss of examples that were not learnt is least. */
    public int bestRounds(List<DenseExample> examples) {
        float[][] rows = examples.stream().map(DenseExample::features).toArray(float[][]::new);
        double[] sums = new double[rows.length];
        double least = Double.POSITIVE_INFINITY;
        int best = trees;
        for (int from = 0; from < trees; from += STEP) {
            int to = Math.min(trees, from + STEP);
            addLogits(rows, from, to, sums);
            double loss = 0;
            for (int i = 0; i < sums.length; i++) {
                loss += Math.log1p(Math.exp(examples.get(i).positive() ? -sums[i] : sums[i]));
            }
            if (loss < least) {
                least = loss;
                best = to;
            }
        }
        return best;
    }

    /** The same scorer with the trees of its first rounds only. */
    TreeScorer first(int rounds) {
        return new TreeScorer(Math.min(rounds, trees), depth, features, thresholds, answers);
    }
}
