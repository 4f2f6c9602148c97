// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import io.vetrina.contract.shared.Money;

/** Shows the price and stock of a SKU and can show new ones. */
public interface LiveTarget {

    void priceChanged(String sku, Money price);

    /** @param available units that can be ordered now */
    void stockChanged(String sku, int available);
}
