// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What can be bought from whom: a SKU as one seller offers it. Price, stock and line belong to an offer. Written as text: see
 * {@link #toString}.
 */
public record OfferId(SellerId seller, Sku sku) implements Comparable<OfferId> {

    private static final Comparator<OfferId> ORDER =
            Comparator.comparing(OfferId::sku).thenComparing(OfferId::seller);

    /** What the shop itself sells under this SKU. */
    public static OfferId ofShop(Sku sku) {
        return new OfferId(SellerId.SHOP, sku);
    }

    /**
     * Reads {@code seller/sku}, or the SKU alone of what the shop itself sells.
     *
     * @throws InvalidValue {@code invalid-seller} or {@code invalid-sku}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfferId valueOf(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? ofShop(new Sku(text))
                : new OfferId(new SellerId(text.substring(0, slash)), new Sku(text.substring(slash + 1)));
    }

    /** @param seller the shop itself when null */
    public static OfferId of(@Nullable SellerId seller, Sku sku) {
        return new OfferId(seller == null ? SellerId.SHOP : seller, sku);
    }

    @Override
    public int compareTo(OfferId other) {
        return ORDER.compare(this, other);
    }

    /** {@code seller/sku}; of the shop itself the SKU alone. */
    @Override
    @JsonValue
    public String toString() {
        return seller.equals(SellerId.SHOP) ? sku.value() : seller + "/" + sku;
    }
}
