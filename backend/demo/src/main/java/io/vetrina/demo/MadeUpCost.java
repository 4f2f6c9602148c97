// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;

/** What an article costs the shop, for sources that do not tell: made up, 40 to 64 % of its price, always the same for a SKU. */
final class MadeUpCost {

    private static final int LEAST = 40;
    private static final int SPREAD = 25;

    private MadeUpCost() {}

    static Money of(Sku sku, Money price) {
        int percent = LEAST + Integer.remainderUnsigned(sku.value().hashCode() * 0x9E3779B1, SPREAD);
        return new Money(price.minor() * percent / 100, price.currency());
    }
}
