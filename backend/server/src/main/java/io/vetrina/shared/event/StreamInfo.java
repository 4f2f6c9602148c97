// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@code XINFO} answers: names and values by turns. */
final class StreamInfo {

    private StreamInfo() {}

    static Map<String, Object> fields(Object answer) {
        Map<String, Object> fields = new HashMap<>();
        if (answer instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        } else if (answer instanceof List<?> list) {
            for (int n = 0; n + 1 < list.size(); n += 2) {
                fields.put(String.valueOf(list.get(n)), list.get(n + 1));
            }
        }
        return fields;
    }

    static long number(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
