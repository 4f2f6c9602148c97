// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.recommendation;

import io.vetrina.contract.shared.Sku;
import java.time.Instant;

/**
 * Interest in an article that others do not learn from until independent visitors confirm it.
 *
 * @param product SKU of the product
 * @param events held in all
 * @param visitors among the newest 100 of them
 * @param origins networks they came from, likewise
 * @param first when the oldest of the newest 100 arrived
 * @param last when the newest arrived
 */
public record HeldDemand(Sku product, int events, int visitors, int origins, Instant first, Instant last) {}
