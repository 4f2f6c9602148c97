// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

/** What the ranker knows of items besides behaviour, as small numbers; -1 where unknown. Read from any thread. */
public interface ItemAttributes {

    int category(int item);

    int brand(int item);

    /** A bucket of the price, for example its logarithm to base 1.5. */
    int price(int item);

    /** The promotion running on the item. */
    int promotion(int item);

    /** Nothing known of any item. */
    ItemAttributes NONE = new ItemAttributes() {
        @Override
        public int category(int item) {
            return -1;
        }

        @Override
        public int brand(int item) {
            return -1;
        }

        @Override
        public int price(int item) {
            return -1;
        }

        @Override
        public int promotion(int item) {
            return -1;
        }
    };
}
