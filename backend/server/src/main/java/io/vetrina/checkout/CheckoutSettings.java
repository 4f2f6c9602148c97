// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How carts become orders.
 *
 * @param hold how long units are held for an order whose payment is open
 */
@ConfigurationProperties("vetrina.checkout")
record CheckoutSettings(@DefaultValue("15m") Duration hold) {}
