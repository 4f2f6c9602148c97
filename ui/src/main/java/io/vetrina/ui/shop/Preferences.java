// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Icon;
import io.vetrina.ui.visitor.Cookies;
import java.util.Locale;

/** Language and light. Both are remembered by cookies that the page sets itself. */
final class Preferences extends Div {

    private static final String REMEMBER =
            "document.cookie = $0 + '=' + $1 + '; path=/; max-age=15552000; samesite=lax';";

    /** From what is seen now to its opposite, whether chosen or the system's. */
    private static final String SWITCH_LIGHT = """
            const root = document.documentElement;
            const chosen = root.style.colorScheme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
            const next = chosen === 'dark' ? 'light' : 'dark';
            root.style.colorScheme = next;
            document.cookie = $0 + '=' + next + '; path=/; max-age=15552000; samesite=lax';
            """;

    Preferences(Store store) {
        addClassName("preferences");
        store.locales().stream()
                .map(Locale::forLanguageTag)
                .filter(language -> !language.getLanguage().equals(getLocale().getLanguage()))
                .forEach(language -> add(speak(language)));
        add(Action.icon(
                Icon.MOON,
                getTranslation("scheme.switch"),
                () -> UI.getCurrent().getPage().executeJs(SWITCH_LIGHT, Cookies.SCHEME)));
    }

    private static Action speak(Locale language) {
        Action action = Action.quiet(language.getLanguage().toUpperCase(Locale.ROOT), () -> {
            UI ui = UI.getCurrent();
            ui.getSession().setLocale(language);
            ui.getPage().executeJs(REMEMBER + "location.reload();", Cookies.LANGUAGE, language.toLanguageTag());
        });
        action.setAriaLabel(language.getDisplayLanguage(language));
        action.getElement().setAttribute("lang", language.toLanguageTag());
        return action;
    }
}
