// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.contract.shared.StoreId;
import java.util.List;

/**
 * A store as its source introduces it.
 *
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
        List<String> locales,
        List<String> notices) {}
