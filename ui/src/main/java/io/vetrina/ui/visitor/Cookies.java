// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.visitor;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** First-party cookies of the shop. Values that a browser could not have got from us are treated as missing. */
public final class Cookies {

    public static final String VISITOR = "vetrina-visitor";
    public static final String LANGUAGE = "vetrina-language";
    public static final String SCHEME = "vetrina-scheme";

    private static final Duration LIFETIME = Duration.ofDays(180);
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    private Cookies() {}

    static String cart(String store) {
        return "vetrina-cart-" + store;
    }

    public static Optional<String> read(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> HARMLESS.matcher(value).matches())
                        .findFirst();
    }

    /** Of the request under way; empty outside of one. */
    public static Optional<String> read(String name) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : read(request.getCookies(), name);
    }

    /** Value for a {@code Set-Cookie} header. */
    public static String header(String name, String value) {
        return header(name, value, LIFETIME);
    }

    /** Sets the cookie with the answer under way; does nothing outside of a request. */
    static void write(String name, String value) {
        send(header(name, value, LIFETIME));
    }

    static void forget(String name) {
        send(header(name, "", Duration.ZERO));
    }

    private static String header(String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private static void send(String header) {
        if (VaadinResponse.getCurrent() instanceof com.vaadin.flow.server.VaadinServletResponse response) {
            response.addHeader(HttpHeaders.SET_COOKIE, header);
        }
    }
}
