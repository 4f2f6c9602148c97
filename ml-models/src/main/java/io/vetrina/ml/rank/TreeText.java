// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One tree, read from XGBoost's text dump. Nodes keep their numbers; the root is 0. */
final class TreeText {

    private static final Pattern SPLIT = Pattern.compile("(\\d+):\\[f(\\d+)<([^]]+)] yes=(\\d+),no=(\\d+).*");
    private static final Pattern LEAF = Pattern.compile("(\\d+):leaf=([^,]+).*");

    /** Four ints per node: feature (-1 in a leaf), bits of the threshold or of the answer, next if below, next if not. */
    private int[] nodes;

    TreeText(String dump) {
        nodes = new int[4 * (int) dump.lines().count()];
        dump.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::read);
    }

    private void read(String line) {
        Matcher split = SPLIT.matcher(line);
        Matcher leaf = LEAF.matcher(line);
        if (split.matches()) {
            int node = roomFor(split.group(1));
            nodes[node] = Integer.parseInt(split.group(2));
            nodes[node + 1] = Float.floatToRawIntBits(Float.parseFloat(split.group(3)));
            nodes[node + 2] = Integer.parseInt(split.group(4));
            nodes[node + 3] = Integer.parseInt(split.group(5));
        } else if (leaf.matches()) {
            int node = roomFor(leaf.group(1));
            nodes[node] = -1;
            nodes[node + 1] = Float.floatToRawIntBits(Float.parseFloat(leaf.group(2)));
        } else {
            throw new IllegalArgumentException("not a node of a tree: " + line);
        }
    }

    /** Pruned trees leave gaps in the numbers of their nodes. */
    private int roomFor(String number) {
        int node = 4 * Integer.parseInt(number);
        if (node >= nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(node + 4, nodes.length * 2));
        }
        return node;
    }

    boolean isLeaf(int node) {
        return nodes[4 * node] < 0;
    }

    /** What a leaf adds to the log-odds. */
    float answer(int leaf) {
        return Float.intBitsToFloat(nodes[4 * leaf + 1]);
    }

    int feature(int node) {
        return nodes[4 * node];
    }

    /** What the feature must be below to go on with {@link #ifBelow}. */
    float threshold(int node) {
        return Float.intBitsToFloat(nodes[4 * node + 1]);
    }

    int ifBelow(int node) {
        return nodes[4 * node + 2];
    }

    int ifNot(int node) {
        return nodes[4 * node + 3];
    }

    /** Most splits from root to leaf. */
    int depth() {
        return depth(0);
    }

    private int depth(int node) {
        return isLeaf(node) ? 0 : 1 + Math.max(depth(ifBelow(node)), depth(ifNot(node)));
    }
}
