// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.contract.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The place of the last hit of a page, as text that a caller hands back for the next page. */
final class Cursor {

    private static final char SEARCH = 's';
    private static final char BROWSE = 'b';

    private Cursor() {}

    /** @param place sort values of the last hit */
    static String of(JsonNode place) {
        return SEARCH + encode(place.toString());
    }

    static String of(long browsed) {
        return BROWSE + encode(Long.toString(browsed));
    }

    /**
     * The sort values to go on after.
     *
     * @param parts of the sort order of the result
     */
    static List<Object> place(String cursor, int parts, JsonMapper json) {
        try {
            JsonNode place = json.readTree(decode(cursor, SEARCH));
            if (place.isArray() && place.size() == parts && place.valueStream().allMatch(JsonNode::isValueNode)) {
                return place.valueStream()
                        .map(value -> value.isNull() ? null : json.treeToValue(value, Object.class))
                        .toList();
            }
        } catch (JacksonException e) {
            throw invalid();
        }
        throw invalid();
    }

    static long browsed(String cursor) {
        try {
            return Long.parseLong(decode(cursor, BROWSE));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    static boolean isOfBrowsing(String cursor) {
        return cursor.charAt(0) == BROWSE;
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor, char kind) {
        if (cursor.charAt(0) != kind) {
            throw invalid();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor.substring(1)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static InvalidValue invalid() {
        return new InvalidValue(
                "cursor", "invalid-cursor", "Take the cursor from the page before, for the same query.");
    }
}
