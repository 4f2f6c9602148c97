// SPDX-License-Identifier: Apache-2.0
/** What changes while a page is open, told to the page. */
@ApplicationModule(
        allowedDependencies = {"shared", "catalog", "pricing", "inventory", "cart", "behaviour", "recommendation"})
@NullMarked
package io.vetrina.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
