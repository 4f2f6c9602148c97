// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.search.Suggestions;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Icon;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;

/**
 * Search as you type. The server brings suggestions; {@code search-box.js} moves through them by keyboard (arrows, Enter, Escape)
 * and closes the list when the focus leaves.
 */
final class SearchBox extends Div {

    private static final String TYPED = "element.querySelector('input').value";
    private static final int PAUSE_MILLISECONDS = 120;
    private static final int SHORTEST = 2;

    private final SearchApi search;
    private final String store;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final SuggestionList list;
    private @Nullable Disposable asking;

    SearchBox(SearchApi search, String store) {
        this.search = search;
        this.store = store;
        this.list = new SuggestionList(store);
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        prepareField();
        Action go = Action.icon(Icon.SEARCH, getTranslation("search.go"), () -> go(field.getValue()));
        go.addClassName("search-box__go");
        add(field, go, list);
        getElement()
                .addEventListener(
                        "search-go", event -> go(event.getEventData().get(TYPED).asString()))
                .addEventData(TYPED);
        getElement()
                .executeJs("import(new URL('js/search-box.js', document.baseURI).href).then(box => box.attach(this))");
    }

    private void prepareField() {
        field.setType("search");
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setAriaLabel(getTranslation("search.label"));
        field.addClassName("search-box__field");
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", SuggestionList.ID)
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("data-testid", "search");
        field.addValueChangeListener(change -> suggest(change.getValue().strip()));
    }

    private void suggest(String words) {
        stopAsking();
        if (words.length() < SHORTEST) {
            list.clear();
            return;
        }
        asking = search.suggest(new StoreId(store), words, getLocale().toLanguageTag())
                .onErrorComplete()
                .subscribe(UI.getCurrent().accessLater((Suggestions found) -> list.show(words, found), () -> {}));
    }

    private void go(String words) {
        stopAsking();
        list.clear();
        UI.getCurrent().navigate(Addresses.search(store), QueryParameters.simple(Map.of("q", words.strip())));
    }

    private void stopAsking() {
        if (asking != null) {
            asking.dispose();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking();
    }
}
