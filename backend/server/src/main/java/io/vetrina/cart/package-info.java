// SPDX-License-Identifier: Apache-2.0
/** What a shopper wants to buy. */
@ApplicationModule(allowedDependencies = {"shared", "catalog", "pricing", "offer"})
@NullMarked
package io.vetrina.cart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
