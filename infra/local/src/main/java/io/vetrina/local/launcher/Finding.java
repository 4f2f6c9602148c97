// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

/**
 * One thing that the doctor looked at.
 *
 * @param state what was found
 * @param remedy what to do about it; empty when it is fine
 */
record Finding(String subject, String state, String remedy) {

    static Finding fine(String subject, String state) {
        return new Finding(subject, state, "");
    }

    boolean isFine() {
        return remedy.isEmpty();
    }

    @Override
    public String toString() {
        String line = "%s %-10s %s".formatted(isFine() ? "ok  " : "BAD ", subject, state);
        return isFine() ? line : line + System.lineSeparator() + "     " + " ".repeat(10) + " -> " + remedy;
    }
}
