// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.vetrina.played.Goods;
import io.vetrina.played.PlayedBackend;
import io.vetrina.ui.element.Announcer;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jsoup.Jsoup;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages without a browser, before a backend played over HTTP. */
@SpringBootTest(classes = VetrinaUi.class)
abstract class ShopTest extends SpringBrowserlessTest {

    static final PlayedBackend BACKEND = PlayedBackend.on(0);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @DynamicPropertySource
    static void backend(DynamicPropertyRegistry registry) {
        registry.add("vetrina.backend.url", BACKEND::url);
    }

    static void open(String path) {
        UI.getCurrent().navigate(path.isEmpty() ? Goods.STORE : Goods.STORE + "/" + path);
        roundTrip();
    }

    /** Waits until the page, which others may change, is as it should be. */
    static void until(BooleanSupplier condition) {
        await().atMost(PATIENCE).pollInSameThread().until(() -> {
            roundTrip();
            return condition.getAsBoolean();
        });
    }

    /** All words on the page and in its toasts, as one would read them. */
    String words() {
        return find(Div.class).withClassName("toast").all().stream()
                .map(ShopTest::words)
                .reduce(page().text(), (before, toast) -> before + " " + toast);
    }

    static String words(Component component) {
        return drawn(component.getElement()).text();
    }

    /** What a screen reader was told last. */
    String announced() {
        return find(Announcer.class).single().getText();
    }

    Span span(String testId) {
        return find(Span.class).withTestId(testId).all().getFirst();
    }

    NativeButton button(String testId) {
        return find(NativeButton.class).withTestId(testId).all().getFirst();
    }

    List<String> links(String className) {
        return page().select("a." + className).stream()
                .map(link -> link.attr("href"))
                .toList();
    }

    private static org.jsoup.nodes.Element page() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .reduce((inner, outer) -> outer)
                .map(outermost -> drawn(outermost.getElement()))
                .orElseThrow();
    }

    /** As a browser has it: components, and the markup that others left. */
    private static org.jsoup.nodes.Element drawn(Element element) {
        return Jsoup.parseBodyFragment(element.getOuterHTML()).body();
    }
}
