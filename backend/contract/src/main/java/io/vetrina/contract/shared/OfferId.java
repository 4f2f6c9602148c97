// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import java.util.Comparator;

/** What can be bought from whom: a SKU as one seller offers it. Price, stock and line belong to an offer. */
public record OfferId(SellerId seller, Sku sku) implements Comparable<OfferId> {

    private static final Comparator<OfferId> ORDER =
            Comparator.comparing(OfferId::sku).thenComparing(OfferId::seller);

    /** What the shop itself sells under this SKU. */
    public static OfferId ofShop(Sku sku) {
        return new OfferId(SellerId.SHOP, sku);
    }

    @Override
    public int compareTo(OfferId other) {
        return ORDER.compare(this, other);
    }

    /** {@code seller/sku}; of the shop itself the SKU alone. */
    @Override
    public String toString() {
        return seller.equals(SellerId.SHOP) ? sku.value() : seller + "/" + sku;
    }
}
