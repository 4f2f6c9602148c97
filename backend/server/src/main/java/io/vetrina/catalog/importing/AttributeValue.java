// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Value of a typed attribute, written as the JSON value of its kind. */
public sealed interface AttributeValue {

    record Text(@JsonValue String value) implements AttributeValue {}

    record Quantity(@JsonValue double value) implements AttributeValue {}

    record Flag(@JsonValue boolean value) implements AttributeValue {}

    /** One or more terms of an enumeration. */
    record Terms(@JsonValue List<String> values) implements AttributeValue {}
}
