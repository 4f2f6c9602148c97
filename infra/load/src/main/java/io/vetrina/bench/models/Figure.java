// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

/**
 * One measured figure.
 *
 * @param what was measured
 * @param reference what others report, or the goal's origin
 * @param goal in words
 * @param measured in words
 * @param reached whether the goal was reached
 */
record Figure(String what, String reference, String goal, String measured, boolean reached) {

    String row() {
        return "| %s | %s | %s | %s | %s |".formatted(what, reference, goal, measured, reached ? "yes" : "NO");
    }
}
