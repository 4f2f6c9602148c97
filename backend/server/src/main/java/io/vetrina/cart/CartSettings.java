// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param lifetime how long a cart is kept after its last change */
@ConfigurationProperties("vetrina.cart")
record CartSettings(@DefaultValue("30d") Duration lifetime) {}
