// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.contract.shared.StoreId;
import java.time.LocalDate;

/**
 * What a format must know of the store that it fills.
 *
 * @param currency ISO 4217 code of every price
 * @param locale language tag that names without a language are in
 * @param today decides which dated prices hold
 * @param pictures address that names of pictures without one are added to, empty when there is none
 */
public record StoreTerms(StoreId store, String currency, String locale, LocalDate today, String pictures) {}
