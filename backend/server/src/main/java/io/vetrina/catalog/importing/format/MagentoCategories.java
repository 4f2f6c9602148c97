// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Parts the column in which Magento names all categories of a product. */
public final class MagentoCategories {

    private MagentoCategories() {}

    /**
     * The paths of a column such as {@code Default Category/Gear/Bags, straps,Default Category/Gear}. Names may have commas: a path
     * goes on to the next comma behind which another begins with the same root, or as far as it is known.
     *
     * @param known whether there is a category of this path
     */
    public static List<String> split(String column, Predicate<String> known) {
        List<String> pieces = Arrays.asList(column.split(",", -1));
        String root = pieces.getFirst().strip().split("/", 2)[0];
        boolean rooted = pieces.stream().anyMatch(piece -> piece.strip().startsWith(root + "/"));
        List<String> paths = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = longestKnown(pieces, from, known);
            if (to == from) {
                to = from + 1;
                while (rooted && to < pieces.size() && !begins(pieces.get(to), root)) {
                    to++;
                }
            }
            String path = String.join(",", pieces.subList(from, to)).strip();
            if (!path.isEmpty()) {
                paths.add(path);
            }
            from = to;
        }
        return paths;
    }

    private static int longestKnown(List<String> pieces, int from, Predicate<String> known) {
        for (int to = pieces.size(); to > from; to--) {
            if (known.test(String.join(",", pieces.subList(from, to)).strip())) {
                return to;
            }
        }
        return from;
    }

    private static boolean begins(String piece, String root) {
        return piece.strip().equals(root) || piece.strip().startsWith(root + "/");
    }
}
