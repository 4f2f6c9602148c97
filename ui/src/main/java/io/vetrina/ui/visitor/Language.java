// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.visitor;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a visit: the one chosen before, else the browser's, else English. */
@SpringComponent
public class Language implements VaadinServiceInitListener {

    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.ITALIAN);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession()
                        .setLocale(of(
                                session.getRequest().getCookies(),
                                session.getRequest().getLocales())));
    }

    /** @param wished languages of the browser, best first */
    public static Locale of(Cookie @Nullable [] cookies, Enumeration<Locale> wished) {
        return Cookies.read(cookies, Cookies.LANGUAGE)
                .map(Locale::forLanguageTag)
                .flatMap(chosen -> SPOKEN.stream()
                        .filter(language -> language.getLanguage().equals(chosen.getLanguage()))
                        .findFirst())
                .or(() -> Collections.list(wished).stream()
                        .flatMap(wish -> SPOKEN.stream()
                                .filter(language -> language.getLanguage().equals(wish.getLanguage())))
                        .findFirst())
                .orElse(SPOKEN.getFirst());
    }
}
