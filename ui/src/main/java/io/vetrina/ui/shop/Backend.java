// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import io.vetrina.contract.CartApi;
import io.vetrina.contract.CatalogApi;
import io.vetrina.contract.LiveApi;
import io.vetrina.contract.RecommendationApi;
import io.vetrina.contract.SearchApi;
import org.springframework.stereotype.Component;

/** The faces of the backend that pages ask. */
@Component
public record Backend(
        CatalogApi catalog, SearchApi search, CartApi carts, RecommendationApi recommendations, LiveApi live) {}
