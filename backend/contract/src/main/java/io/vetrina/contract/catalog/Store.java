// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import java.util.List;

/**
 * A sales channel with its own assortment, currency and locales.
 *
 * @param id short lower-case name used in paths, such as {@code office}
 * @param locales language tags, the first is the default
 * @param state {@code open} when its import is complete, {@code importing} while products still arrive, {@code closed}
 * @param products number of published products
 * @param notices things a visitor or merchant should know, such as an assumed currency or simulated data
 * @param country ISO 3166-1 alpha-2 code of where it sells from
 */
public record Store(
        String id,
        String name,
        String tagline,
        String currency,
        List<String> locales,
        String state,
        long products,
        List<String> notices,
        String country,
        TaxDisplay taxDisplay) {}
