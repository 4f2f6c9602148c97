// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boosted trees read from XGBoost's text dump into flat arrays: a few hundred trees for a hundred candidates take well
 * under a millisecond, without leaving Java. The features must be dense: there is no way for missing ones. Immutable.
 */
public final class TreeScorer {

    private static final Pattern SPLIT = Pattern.compile("(\\d+):\\[f(\\d+)<([^]]+)] yes=(\\d+),no=(\\d+).*");
    private static final Pattern LEAF = Pattern.compile("(\\d+):leaf=([^,]+).*");

    private static final int CLASSES = 2;
    private static final int STEP = 10 * CLASSES;

    /** Four ints per node: feature (-1 in a leaf), bits of the threshold or of the answer, next if below, next if not. */
    private final List<int[]> trees;

    private TreeScorer(List<int[]> trees) {
        this.trees = trees;
    }

    /**
     * @param dump one text per tree: in turns of the two classes
     * @param taken number of the class whose log-odds against the other are wanted
     */
    TreeScorer(String[] dump, int taken) {
        this(new ArrayList<>());
        for (int t = 0; t < dump.length; t++) {
            trees.add(parse(dump[t].strip().split("\n"), t % CLASSES == taken ? 1 : -1));
        }
    }

    private static int[] parse(String[] lines, int sign) {
        int[] nodes = new int[4 * lines.length];
        for (String line : lines) {
            Matcher split = SPLIT.matcher(line.strip());
            Matcher leaf = LEAF.matcher(line.strip());
            if (split.matches()) {
                int node = 4 * Integer.parseInt(split.group(1));
                nodes = roomFor(nodes, node);
                nodes[node] = Integer.parseInt(split.group(2));
                nodes[node + 1] = Float.floatToRawIntBits(Float.parseFloat(split.group(3)));
                nodes[node + 2] = 4 * Integer.parseInt(split.group(4));
                nodes[node + 3] = 4 * Integer.parseInt(split.group(5));
            } else if (leaf.matches()) {
                int node = 4 * Integer.parseInt(leaf.group(1));
                nodes = roomFor(nodes, node);
                nodes[node] = -1;
                nodes[node + 1] = Float.floatToRawIntBits(sign * Float.parseFloat(leaf.group(2)));
            } else {
                throw new IllegalArgumentException("not a node of a tree: " + line);
            }
        }
        return nodes;
    }

    /** Pruned trees leave gaps in the numbers of their nodes. */
    private static int[] roomFor(int[] nodes, int node) {
        return node < nodes.length ? nodes : Arrays.copyOf(nodes, Math.max(node + 4, nodes.length * 2));
    }

    /** How many rounds of boosting made the trees. */
    public int rounds() {
        return trees.size() / CLASSES;
    }

    /** The log-odds of being taken. */
    public double logit(float[] measures) {
        return logit(measures, 0, trees.size());
    }

    /** After how many rounds, in steps of ten, the log loss of examples that were not learnt is least. */
    public int bestRounds(List<MeasuredExample> examples) {
        double[] sums = new double[examples.size()];
        double least = Double.POSITIVE_INFINITY;
        int best = trees.size();
        for (int from = 0; from < trees.size(); from += STEP) {
            int to = Math.min(trees.size(), from + STEP);
            double loss = 0;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += logit(examples.get(i).measures(), from, to);
                loss += Math.log1p(Math.exp(examples.get(i).positive() ? -sums[i] : sums[i]));
            }
            if (loss < least) {
                least = loss;
                best = to;
            }
        }
        return best / CLASSES;
    }

    /** The same scorer with the trees of its first rounds only. */
    TreeScorer first(int rounds) {
        return new TreeScorer(trees.subList(0, Math.min(rounds * CLASSES, trees.size())));
    }

    /** What the trees from one to before another add to the log-odds. */
    double logit(float[] measures, int from, int to) {
        double sum = 0;
        for (int t = from; t < to; t++) {
            int[] nodes = trees.get(t);
            int node = 0;
            while (nodes[node] >= 0) {
                node = nodes[node + (measures[nodes[node]] < Float.intBitsToFloat(nodes[node + 1]) ? 2 : 3)];
            }
            sum += Float.intBitsToFloat(nodes[node + 1]);
        }
        return sum;
    }
}
