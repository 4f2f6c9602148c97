// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.contract.shared.Sku;

/** Units on hand for sources that do not tell: made up, but always the same for a SKU, and for one in twenty none at all. */
final class OpeningStock {

    private OpeningStock() {}

    static int of(Sku sku) {
        int spread = Integer.remainderUnsigned(sku.value().hashCode() * 0x9E3779B1, 1 << 20);
        return spread % 20 == 0 ? 0 : 3 + spread % 240;
    }
}
