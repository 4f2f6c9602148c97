// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What sets a line apart from other lines of the same offer, by name, such as {@code {"recipient": "Ada"}}: up to 8 texts of 1 to
 * 200 characters, named by 1 to 32 lower-case letters, digits and hyphens. Two lines of one offer with the same details are one.
 */
public record LineDetails(@JsonValue Map<String, String> values) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final int MOST = 8;
    private static final int LONGEST = 200;

    public static final LineDetails NONE = new LineDetails(Map.of());

    /** @throws InvalidValue {@code invalid-details} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineDetails {
        if (values.size() > MOST || !values.entrySet().stream().allMatch(LineDetails::isValid)) {
            throw new InvalidValue(
                    "details",
                    "invalid-details",
                    "A line has up to " + MOST + " details: texts of 1 to " + LONGEST
                            + " characters without control characters, named by lower-case letters, digits and hyphens.");
        }
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    private static boolean isValid(Map.Entry<String, String> detail) {
        String text = detail.getValue();
        return detail.getKey().length() <= 32
                && NAME.matcher(detail.getKey()).matches()
                && text != null
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
