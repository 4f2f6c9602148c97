// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import io.vetrina.contract.cart.CartApi;
import io.vetrina.contract.catalog.CatalogApi;
import io.vetrina.contract.checkout.CheckoutApi;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.order.OrderApi;
import io.vetrina.contract.recommendation.RecommendationApi;
import io.vetrina.contract.search.SearchApi;
import org.springframework.stereotype.Component;

/** The faces of the backend that pages ask. */
@Component
public record Backend(
        CatalogApi catalog,
        SearchApi search,
        CartApi carts,
        CheckoutApi checkouts,
        OrderApi orders,
        RecommendationApi recommendations,
        LiveApi live) {}
