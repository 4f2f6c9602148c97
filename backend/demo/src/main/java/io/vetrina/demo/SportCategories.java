// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CategoryDraft;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.format.MagentoCategories;
import io.vetrina.contract.shared.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The category tree of the sport catalogue, by path such as {@code Men/Tops/Tees}. Trees that are out of the menu come last. */
final class SportCategories {

    private static final String ROOT = "Default Category/";

    private record Entry(String slug, String name, @Nullable String parent, boolean inMenu) {}

    private final SportRules rules;
    private final Map<String, Entry> byPath = new LinkedHashMap<>();

    SportCategories(SportRules rules) {
        this.rules = rules;
    }

    void read(CsvRow row) {
        String parent = row.get("path");
        String name = row.get("name");
        Entry above = byPath.get(parent);
        boolean inMenu = above == null ? row.get("active").equals("1") : above.inMenu();
        byPath.putIfAbsent(
                parent.isEmpty() ? name : parent + "/" + name,
                new Entry(row.get("url_key"), name, above == null ? null : above.slug(), inMenu));
    }

    void tell(CatalogueSink sink) {
        for (boolean inMenu : new boolean[] {true, false}) {
            byPath.values().stream()
                    .filter(entry -> entry.inMenu() == inMenu)
                    .forEach(entry -> sink.category(
                            new CategoryDraft(entry.slug(), entry.parent(), rules.categoryNames(entry.name()))));
        }
    }

    /** Slugs of the categories of an export's column, the deepest one in the menu first. */
    List<String> ofPaths(String column, Position position, CatalogueSink sink) {
        List<String> paths = new ArrayList<>();
        for (String path : MagentoCategories.split(column, known -> byPath.containsKey(withoutRoot(known)))) {
            paths.add(withoutRoot(path));
            if (!byPath.containsKey(withoutRoot(path)) && !ROOT.equals(path + "/")) {
                sink.note(position, "categories", "There is no category \"" + InvalidValue.abbreviated(path) + "\".");
            }
        }
        return slugs(paths);
    }

    private static String withoutRoot(String path) {
        return path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
    }

    /** Slugs of the categories of a column that names root and category on lines of their own. */
    List<String> ofLines(String column) {
        List<String> paths = new ArrayList<>();
        String root = "";
        for (String line : column.split("\n", -1)) {
            String name = line.strip();
            if (byPath.containsKey(name)) {
                root = name;
            }
            paths.add(byPath.containsKey(name) ? name : root + "/" + name);
        }
        return slugs(paths);
    }

    private List<String> slugs(List<String> paths) {
        return paths.stream()
                .filter(byPath::containsKey)
                .sorted(java.util.Comparator.comparing(
                                (String path) -> !entry(path).inMenu())
                        .thenComparingLong(
                                path -> -path.chars().filter(c -> c == '/').count()))
                .map(path -> entry(path).slug())
                .distinct()
                .toList();
    }

    private Entry entry(String path) {
        return Objects.requireNonNull(byPath.get(path));
    }
}
