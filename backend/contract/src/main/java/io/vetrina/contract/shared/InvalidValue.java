// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import java.io.Serial;

/** A text that breaks the syntax of a value type; what answers a caller turns it into a refusal of the named field. */
public final class InvalidValue extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String field;
    private final String code;
    private final String detail;

    /**
     * @param field what the value stands for, such as {@code sku}
     * @param code stable name of the rule that it breaks
     * @param detail what to do instead
     */
    public InvalidValue(String field, String code, String detail) {
        super(detail);
        this.field = field;
        this.code = code;
        this.detail = detail;
    }

    /** The same of a field whose name only its surroundings know. */
    public InvalidValue of(String name) {
        return new InvalidValue(name, code, detail);
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    /** Caller's text fit to be quoted in a message. */
    public static String abbreviated(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
