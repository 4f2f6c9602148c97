// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.contract.catalog.NewStore;
import io.vetrina.contract.shared.StoreId;
import java.util.List;

/**
 * A store as its source introduces it.
 *
 * @param country ISO 3166-1 alpha-2 code of where it sells from
 * @param position among the stores of the switcher
 * @param locales language tags, the first is the default
 * @param notices things a visitor or merchant should know
 */
public record StoreProfile(
        StoreId id,
        int position,
        String name,
        String tagline,
        String currency,
        String country,
        List<String> locales,
        List<String> notices) {

    /** The store to be opened for it. */
    NewStore opening() {
        return new NewStore(id.value(), name, tagline, currency, country, locales, null, notices, position);
    }
}
