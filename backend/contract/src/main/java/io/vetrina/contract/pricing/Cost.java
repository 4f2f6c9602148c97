// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.pricing;

import io.vetrina.contract.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the shop itself pays for one unit of an offer, without tax. For staff alone.
 *
 * @param from since when; now when null
 */
public record Cost(Money cost, @Nullable Instant from) {}
