// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to change about a store; null leaves a thing as it is. Each has the limits of {@link NewStore}.
 *
 * @param currency may only be told as it is: every price of the store is in it
 * @param country may only be told as it is: taxes hang on it
 * @param closed false opens a closed store again
 */
public record StoreChange(
        @Nullable String name,
        @Nullable String tagline,
        @Nullable String currency,
        @Nullable String country,
        @Nullable List<String> locales,
        @Nullable TaxDisplay taxDisplay,
        @Nullable List<String> notices,
        @Nullable Integer position,
        @Nullable Boolean closed) {

    /** Opens a closed store again. */
    public static StoreChange reopening() {
        return new StoreChange(null, null, null, null, null, null, null, null, false);
    }
}
