// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CategoryDraft;
import io.vetrina.catalog.importing.PlainText;
import io.vetrina.catalog.importing.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes categories of the paths by which sources name them, each when it is first named. The same path has the same slug ever after. */
final class CategoryPaths {

    private static final List<String> OTHER = List.of("Other");

    private final String locale;
    private final CatalogueSink sink;
    private final Map<List<String>, String> slugs = new HashMap<>();

    CategoryPaths(String locale, CatalogueSink sink) {
        this.locale = locale;
        this.sink = sink;
    }

    /** The slug of the category at the end of a path of names from the root; one called "Other" for an empty path. */
    String slug(List<String> names) {
        List<String> path = names.stream()
                .map(name -> PlainText.storable(PlainText.of(name)))
                .filter(name -> !name.isEmpty())
                .toList();
        return known(path.isEmpty() ? OTHER : path);
    }

    private String known(List<String> path) {
        String slug = slugs.get(path);
        if (slug == null) {
            @Nullable String parent = path.size() == 1 ? null : known(path.subList(0, path.size() - 1));
            slug = unused(path);
            slugs.put(path, slug);
            sink.category(new CategoryDraft(slug, parent, Map.of(locale, path.getLast())));
        }
        return slug;
    }

    private String unused(List<String> path) {
        List<String> parts = new ArrayList<>();
        for (String name : path) {
            String part = Slugs.of(name);
            parts.add(part.isEmpty() ? Integer.toHexString(name.hashCode()) : part);
        }
        String slug = String.join("-", parts);
        String free = slug;
        for (int n = 2; slugs.containsValue(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
