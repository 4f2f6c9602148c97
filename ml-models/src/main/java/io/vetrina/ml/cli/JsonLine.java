// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON on one line, from maps, lists, strings, numbers and booleans. */
final class JsonLine {

    private JsonLine() {}

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> quote(entry.getKey().toString()) + ":" + of(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(JsonLine::of).collect(Collectors.joining(",", "[", "]"));
            case Double number -> Double.isFinite(number) ? String.format(Locale.ROOT, "%.5f", number) : "null";
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> quote(value.toString());
        };
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
