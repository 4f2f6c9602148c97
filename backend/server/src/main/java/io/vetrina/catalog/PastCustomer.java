// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A customer from before this shop opened, as its source tells it.
 *
 * @param id unique within the store; what past orders name their customer by
 * @param country ISO 3166-1 alpha-2
 */
public record PastCustomer(
        String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String country) {}
