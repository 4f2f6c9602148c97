// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.crawler;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.vetrina.ui.visitor.Cookies;
import io.vetrina.ui.visitor.Language;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the plain page into the document that every request for a page gets. The document waits a moment for the backend and goes
 * without when there is none: Flow then says so itself.
 */
@SpringComponent
class PlainShell implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PlainShell.class);
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final PlainPages pages;
    private final JsonMapper json;

    PlainShell(PlainPages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
    }

    private void dress(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Document document = response.getDocument();
        Locale language = Language.of(request.getCookies(), request.getLocales());
        Element root = document.child(0).attr("lang", language.toLanguageTag());
        Cookies.read(request.getCookies(), Cookies.SCHEME)
                .filter(scheme -> scheme.equals("dark") || scheme.equals("light"))
                .ifPresent(scheme -> root.attr("style", "color-scheme: " + scheme));
        document.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/vetrina/mark.svg");
        response.getVaadinResponse().setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        find(request, base, language).ifPresent(page -> {
            if (page.status() != 200) {
                response.getVaadinResponse().setStatus(page.status());
            }
            head(document, page, base);
            body(document, page);
        });
    }

    private Optional<PlainPage> find(VaadinRequest request, String base, Locale language) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/+", "");
        try {
            return pages.page(path, base, request.getParameter("cursor"), language)
                    .blockOptional(PATIENCE);
        } catch (RuntimeException without) {
            LOG.debug("No plain page for {}", path, without);
            return Optional.empty();
        }
    }

    private void head(Document document, PlainPage page, String base) {
        Element head = document.head();
        document.title(page.title());
        meta(head, "name", "description", page.description());
        if (!page.indexed()) {
            meta(head, "name", "robots", "noindex, follow");
        }
        head.appendElement("link").attr("rel", "canonical").attr("href", base + page.path());
        meta(head, "property", "og:title", page.title());
        meta(head, "property", "og:description", page.description());
        meta(head, "property", "og:url", base + page.path());
        meta(head, "property", "og:site_name", "Vetrina");
        meta(head, "property", "og:type", "website");
        if (page.image() != null) {
            meta(head, "property", "og:image", base + page.image());
        }
        page.data()
                .forEach(data -> head.appendElement("script")
                        .attr("type", "application/ld+json")
                        .appendChild(new DataNode(json.writeValueAsString(data).replace("<", "\\u003c"))));
    }

    private static void body(Document document, PlainPage page) {
        Element outlet = document.getElementById("outlet");
        if (outlet == null) {
            return;
        }
        Element shop = outlet.appendElement("div").addClass("shop");
        Element bar = shop.appendElement("header")
                .addClass("masthead")
                .appendElement("div")
                .addClass("masthead__bar");
        Element sign = bar.appendElement("a").addClass("sign").attr("href", "/");
        sign.appendElement("span").addClass("sign__mark");
        sign.appendElement("span").addClass("sign__word").text("Vetrina");
        shop.appendElement("main").appendChild(page.content());
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }
}
