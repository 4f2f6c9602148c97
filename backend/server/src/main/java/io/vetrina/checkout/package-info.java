// SPDX-License-Identifier: Apache-2.0
/** How a cart becomes an order. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "catalog", "pricing", "inventory", "offer", "cart", "payment", "order"
        })
@NullMarked
package io.vetrina.checkout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
