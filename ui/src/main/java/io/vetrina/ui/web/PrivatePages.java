// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Documents about one person, carts, checkouts and orders, are kept by no cache, neither a proxy's nor the browser's own. */
@Component
class PrivatePages extends OncePerRequestFilter {

    private static final Pattern PRIVATE = Pattern.compile("/[^/]+/(cart|checkout|orders)(/.*)?");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PRIVATE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        chain.doFilter(request, response);
    }
}
