// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Does not hear a browser's wish to compress its web socket. Pushes are short, while each compressed socket would hold 48 KB of
 * the heap and some 300 KB of zlib's own memory for as long as its page is open.
 */
@Component
class PlainSockets extends OncePerRequestFilter {

    private static final String WISH = "Sec-WebSocket-Extensions";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(WISH) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public Enumeration<String> getHeaders(String name) {
                        return name.equalsIgnoreCase(WISH) ? Collections.emptyEnumeration() : super.getHeaders(name);
                    }
                },
                response);
    }
}
