// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of pictures. That of a drawing carries a piece of the product's hash, so that it may be kept for good. */
final class Pictures {

    /** Names of files that this installation keeps: the hash of the content, and an ending. */
    static final Pattern STORED = Pattern.compile("([0-9a-f]{64})\\.[a-z]{3,4}");

    private static final int HASH_DIGITS = 10;

    private Pictures() {}

    /** The picture of a product: its photograph, or a drawing. */
    static String of(StoreId store, String slug, String hash, @Nullable String photograph) {
        return photograph == null ? drawing(store, slug, hash) : photograph(store, photograph);
    }

    static List<String> of(StoreId store, String slug, String hash, List<String> photographs) {
        return photographs.isEmpty()
                ? List.of(drawing(store, slug, hash))
                : photographs.stream().map(file -> photograph(store, file)).toList();
    }

    private static String photograph(StoreId store, String file) {
        String kind = STORED.matcher(file).matches() ? "/media/pictures/" : "/media/photographs/";
        return "/api/stores/" + store + kind + file;
    }

    private static String drawing(StoreId store, String slug, String hash) {
        return "/api/stores/" + store + "/media/drawings/" + slug + ".svg?v=" + hash.substring(0, HASH_DIGITS);
    }
}
