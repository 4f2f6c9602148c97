// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.crawler;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page without scripts.
 *
 * @param status of the answer, 404 for what does not exist
 * @param path canonical path, with a leading slash
 * @param image path of the picture for previews
 * @param indexed false for pages that belong to one visitor
 * @param data schema.org objects
 * @param content what {@code main} holds
 */
record PlainPage(
        int status,
        String title,
        String description,
        String path,
        @Nullable String image,
        boolean indexed,
        List<Map<String, Object>> data,
        Element content) {

    private static final int LONGEST_DESCRIPTION = 300;

    PlainPage {
        String plain = org.jsoup.Jsoup.parse(description).text();
        description = plain.length() > LONGEST_DESCRIPTION ? plain.substring(0, LONGEST_DESCRIPTION) + "…" : plain;
    }
}
