// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.client;

import io.vetrina.contract.cart.Cart;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The backend understood the request and refused it: a 4xx with RFC 9457 problem details. */
public final class BackendProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient @Nullable Cart cart;

    BackendProblem(int status, String code, @Nullable String detail, @Nullable Cart cart) {
        super(detail == null ? code : detail);
        this.status = status;
        this.code = code;
        this.cart = cart;
    }

    public static BackendProblem notFound(String code) {
        return new BackendProblem(404, code, null, null);
    }

    public int status() {
        return status;
    }

    /** Last part of the problem's type, such as {@code unknown-product}; {@code problem} when it has none. */
    public String code() {
        return code;
    }

    /** The current cart, when a write came too late. */
    public @Nullable Cart cart() {
        return cart;
    }

    public boolean isNotFound() {
        return status == 404;
    }
}
