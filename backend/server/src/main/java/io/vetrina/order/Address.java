// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import org.jspecify.annotations.Nullable;

/** @param country ISO 3166-1 alpha-2 */
public record Address(
        String name, String street, @Nullable String street2, String postalCode, String city, String country) {}
