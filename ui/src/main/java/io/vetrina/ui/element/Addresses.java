// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Paths of the pages, without a leading slash, as the router takes them. */
public final class Addresses {

    private Addresses() {}

    public static String home(String store) {
        return part(store);
    }

    public static String category(String store, String slug) {
        return part(store) + "/c/" + part(slug);
    }

    public static String search(String store) {
        return part(store) + "/search";
    }

    public static String product(String store, String slug) {
        return part(store) + "/p/" + part(slug);
    }

    /** Opens the page with that variant chosen. */
    public static String product(String store, String slug, String sku) {
        return product(store, slug) + "?sku=" + UriUtils.encode(sku, StandardCharsets.UTF_8);
    }

    public static String cart(String store) {
        return part(store) + "/cart";
    }

    public static String checkout(String store) {
        return part(store) + "/checkout";
    }

    public static String order(String store, String id) {
        return part(store) + "/orders/" + part(id);
    }

    private static String part(String value) {
        return UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
    }
}
