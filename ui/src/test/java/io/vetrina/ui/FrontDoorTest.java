// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.catalog.TaxDisplay;
import io.vetrina.played.PlayedBackend;
import io.vetrina.ui.shop.Stores;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.Context;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What travels over HTTP before any script runs. */
@SpringBootTest(classes = VetrinaUi.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FrontDoorTest {

    private static final PlayedBackend BACKEND = PlayedBackend.on(0);

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    WebServerApplicationContext context;

    @Autowired
    Stores stores;

    @DynamicPropertySource
    static void backend(DynamicPropertyRegistry registry) {
        registry.add("vetrina.backend.url", BACKEND::url);
    }

    @Test
    void tellsCrawlersWhatAProductIs() throws Exception {
        Document page = page("/corner/p/lamp");

        assertThat(page.title())
                .isEqualTo("Brass Desk Lamp with a <Very> Long Name & an Ampersand in it · Corner · Vetrina");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/corner/p/lamp");
        assertThat(page.select("h1").text()).startsWith("Brass Desk Lamp");
        assertThat(page.text()).contains("€89.50", "12.5 cm").doesNotContain("alert");
        String data = page.select("script[type=application/ld+json]").first().data();
        assertThat(data).doesNotContain("<");
        JsonNode product = JsonMapper.shared().readTree(data);
        assertThat(product.path("@type").asString()).isEqualTo("Product");
        JsonNode offer = product.path("offers").path(0);
        assertThat(offer.path("price").asString()).isEqualTo("89.50");
        assertThat(offer.path("availability").asString()).endsWith("OutOfStock");
    }

    @Test
    void letsCrawlersWalkThroughACategory() throws Exception {
        Document first = page("/corner/c/paper");
        assertThat(first.select(".card a")).hasSize(20);

        Document second = page(first.select("a[rel=next]").attr("href"));

        assertThat(second.select(".card a")).hasSize(10);
        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
    }

    @Test
    void answersNotFoundForWhatDoesNotExist() throws Exception {
        assertThat(get("/corner/p/no-such-thing").statusCode()).isEqualTo(404);
        assertThat(get("/no-such-store").statusCode()).isEqualTo(404);
        assertThat(get("/corner").statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyKeepTheDocumentsOfCartsCheckoutsAndOrders() throws Exception {
        for (String path : List.of("/corner/cart", "/corner/checkout", "/corner/orders/1d2f")) {
            assertThat(get(path).headers().allValues("cache-control")).as(path).containsExactly("no-store");
        }
        assertThat(get("/corner").headers().allValues("cache-control")).doesNotContain("no-store");
    }

    @Test
    void speaksTheLanguageOfTheBrowser() throws Exception {
        HttpResponse<String> answer = http.send(
                request("/corner/p/lantern")
                        .header("Accept-Language", "it-IT,en;q=0.5")
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        Document page = Jsoup.parse(answer.body());
        assertThat(page.child(0).attr("lang")).isEqualTo("it");
        assertThat(page.text()).contains("6,49");
    }

    @Test
    void letsAStoreIntroduceItselfInTheLanguageAsFarAsItIsTranslated() {
        Store corner = stores.store("corner").blockOptional().orElseThrow();
        Store office = new Store(
                "office", "Office", "A desk", "EUR", List.of("en", "it"), "open", 1, List.of(), "IT", TaxDisplay.GROSS);

        assertThat(stores.introduced(office, Locale.ITALIAN).tagline()).contains("scrivania");
        assertThat(stores.introduced(office, Locale.ENGLISH)).isEqualTo(office);
        assertThat(stores.introduced(corner, Locale.ITALIAN)).isEqualTo(corner);
    }

    @Test
    void mapsTheSite() throws Exception {
        assertThat(get("/sitemap.xml").body()).contains("/corner</loc>", "/corner/c/lights</loc>");
        assertThat(get("/robots.txt").body()).contains("Disallow: /*/checkout", "/sitemap.xml");
    }

    @Test
    void leavesNoSessionBehindARequestWithoutCookies() throws Exception {
        for (int visit = 0; visit < 5; visit++) {
            assertThat(get("/corner").headers().allValues("set-cookie"))
                    .anyMatch(cookie -> cookie.startsWith("vetrina-visitor="));
        }

        Context root = (Context)
                ((TomcatWebServer) context.getWebServer()).getTomcat().getHost().findChildren()[0];
        assertThat(root.getManager().getActiveSessions()).isZero();
    }

    @Test
    void keepsOtherPeoplesCodeOut() throws Exception {
        var headers = get("/corner").headers();

        assertThat(headers.firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.allValues("x-frame-options")).containsExactly("DENY");
    }

    @Test
    void handsPicturesThroughAndNothingElse() throws Exception {
        HttpResponse<String> picture = get("/api/stores/corner/media/lantern.svg");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(picture.headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age"));

        assertThat(get("/api/stores/corner/media/..%2F..%2F..%2Fstores").statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(get("/api/stores/corner/media/../../../stores").body())
                .doesNotContain("Good things for a desk\",\"currency");
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + path));
    }
}
