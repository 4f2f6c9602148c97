// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

/** A change of one line of a cart. */
sealed interface LineChange {

    String kind();

    String line();

    int units();

    /** More units; a line that is new shows the card. */
    record Add(String line, int units, CartContents.Card card) implements LineChange {

        @Override
        public String kind() {
            return "add";
        }
    }

    /** So many units. */
    record Set(String line, int units) implements LineChange {

        @Override
        public String kind() {
            return "set";
        }
    }

    /** No line. */
    record Remove(String line) implements LineChange {

        @Override
        public String kind() {
            return "remove";
        }

        @Override
        public int units() {
            return 0;
        }
    }
}
