// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.web;

import io.vetrina.ui.visitor.Cookies;
import io.vetrina.ui.visitor.Visitor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request without cookies is a crawler's or the first of a browser. It gets the page and its visitor id, but leaves no session
 * behind: a browser opens one with its next request, a crawler never needs one.
 */
@Component
class FirstVisit extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean page =
                accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) || accept.equals(MediaType.ALL_VALUE);
        return !page || !request.getMethod().equals("GET") || request.getParameter("v-r") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean first = request.getCookies() == null && request.getSession(false) == null;
        if (first) {
            response.addHeader(HttpHeaders.SET_COOKIE, Cookies.header(Cookies.VISITOR, Visitor.newId()));
        }
        chain.doFilter(request, response);
        HttpSession session = request.getSession(false);
        if (first && session != null) {
            session.invalidate();
        }
    }
}
