// SPDX-License-Identifier: Apache-2.0
package io.vetrina.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.vetrina.acceptance.Shopper.DESK;
import static io.vetrina.acceptance.Shopper.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What shoppers do in the whole shop, in a real browser: office, sport and gifts where their data are, the demo store elsewhere.
 * The state stays in {@code target}, so that a second run has nothing to import.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {

    /** Changes of others have to be on an open page by then. */
    private static final double LIVE_MS = 1_000;

    private final LaunchedShop shop =
            LaunchedShop.withData(Path.of("target", "journeys").toAbsolutePath());
    private final Counter counter = new Counter(shop);
    private Chromium chromium;
    private List<String> stores;

    @BeforeAll
    void open() throws Exception {
        chromium = Chromium.start();
        shop.run();
        stores = counter.openStores();
    }

    @AfterAll
    void close() throws Exception {
        if (chromium != null) {
            chromium.close();
            shop.command("stop");
        }
    }

    @TestFactory
    Stream<DynamicTest> leadsFromASearchToAPaidOrder() {
        return stores.stream()
                .flatMap(store -> Stream.of(DESK, PHONE)
                        .map(width -> DynamicTest.dynamicTest(
                                store + " at " + width + " px",
                                () -> goes(store, width, shopper -> buy(shopper, store)))));
    }

    private void buy(Shopper shopper, String store) {
        Page page = shopper.page;
        shopper.open("/" + store);
        page.getByTestId("shelf-newest").getByTestId("product-card").first().waitFor();
        shopper.look("home");
        search(page, counter.word(store));
        filter(shopper);
        shopper.look("results");
        page.getByTestId("product-card")
                .filter(new Locator.FilterOptions().setHasNotText("Out of stock"))
                .first()
                .getByRole(AriaRole.LINK)
                .click();
        page.getByTestId("add-to-cart").waitFor();
        shopper.look("product");
        page.getByTestId("add-to-cart").click();
        assertThat(page.getByTestId("cart-count")).hasText("1");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("View bag"))
                .click();
        page.getByTestId("cart-line").waitFor();
        shopper.look("cart");
        page.getByTestId("checkout").click();
        page.getByTestId("place-order").click();
        assertThat(page.getByText("5 fields need your attention")).isVisible();
        shopper.look("checkout");
        fill(page);
        page.getByTestId("place-order").click();
        assertThat(shopper.heading()).containsText("Thank you, Ada Lovelace");
        assertThat(page.getByTestId("order-number")).hasText(Pattern.compile("Order \\S+"));
        assertThat(page.getByTestId("cart-count")).isHidden();
        shopper.look("order");
    }

    private static void search(Page page, String words) {
        Locator field = page.getByTestId("search");
        field.pressSequentially(words);
        field.press("Enter");
        page.waitForURL("**/search?q=**");
        page.getByTestId("product-card").first().waitFor();
    }

    private static void filter(Shopper shopper) {
        Page page = shopper.page;
        if (shopper.onPhone()) {
            shopper.button("Filters").click();
        }
        page.locator("details[open] a.tick").first().click();
        page.waitForURL(Pattern.compile("filter\\."));
        assertThat(page.getByTestId("chip").first()).isVisible();
        if (shopper.onPhone()) {
            Locator close = shopper.button("Close filters");
            close.click();
            assertThat(close).isHidden();
        }
        page.getByTestId("product-card").first().waitFor();
    }

    private static void fill(Page page) {
        page.getByLabel("Full name").fill("Ada Lovelace");
        page.getByLabel("Email").fill("ada@example.org");
        page.getByLabel("Street and number").fill("12 St James's Square");
        page.getByLabel("Postal code").fill("SW1Y 4LB");
        page.getByLabel("City").fill("London");
    }

    @Test
    void showsANewPriceOnTheOpenPageWithinASecond() {
        String store = stores.getFirst();
        Counter.Article article = counter.article(store);
        goes(store + "-price", DESK, shopper -> {
            shopper.open("/" + store + "/p/" + article.slug() + "?sku=" + article.sku());
            Locator price = shopper.page.getByTestId("price");
            String before = price.innerText();
            price(store, article, article.minor() + 123);
            assertThat(price).not().hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(LIVE_MS));
            price(store, article, article.minor());
            assertThat(price).hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(LIVE_MS));
        });
    }

    @Test
    void movesRecommendationsOnTheOpenPageWithWhatIsLookedAt() {
        String store = stores.getLast();
        goes(store + "-recommendations", DESK, shopper -> {
            shopper.open("/" + store);
            Shopper tab = shopper.anotherTab();
            List<Counter.Article> articles = counter.articles(store);
            // Two looks fill an empty shelf; those after them have to move it.
            look(tab, store, articles.subList(0, 3));
            Locator shelf = shopper.page.getByTestId("shelf-home");
            shelf.waitFor();
            List<String> before = skus(shelf);
            look(tab, store, articles.subList(articles.size() - 3, articles.size()));
            shopper.page.waitForCondition(() -> !skus(shelf).equals(before));
            assertThat(shelf.getByTestId("product-card").first()).isVisible();
        });
    }

    private static void look(Shopper tab, String store, List<Counter.Article> articles) {
        articles.forEach(article -> tab.open("/" + store + "/p/" + article.slug()));
    }

    private static List<String> skus(Locator shelf) {
        return shelf.getByTestId("product-card").all().stream()
                .map(card -> String.valueOf(card.getAttribute("data-sku")))
                .toList();
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() {
        String store = stores.getFirst();
        Counter.Article article = counter.article(store);
        goes(store + "-keyboard", DESK, shopper -> {
            Page page = shopper.page;
            shopper.open("/" + store + "/p/" + article.slug());
            page.keyboard().press("Tab");
            Locator skip = page.getByText("Skip to content");
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
            Locator add = page.getByTestId("add-to-cart");
            tabTo(page, add);
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("cart-count")).hasText("1");
        });
    }

    /** Walks on with Tab; whatever has the focus on the way shows that it has. */
    private static void tabTo(Page page, Locator goal) {
        for (int steps = 0; steps < 60; steps++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("""
                            () => {
                              const style = getComputedStyle(document.activeElement);
                              return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
                                ? '' : document.activeElement.outerHTML;
                            }""")).as("focused without showing it").isEqualTo("");
            if (Boolean.TRUE.equals(goal.evaluate("goal => goal === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("Not reached with the Tab key: " + goal);
    }

    @Test
    void keepsItsContrastInTheDark() {
        String store = stores.getFirst();
        goes(store + "-dark", DESK, shopper -> {
            shopper.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            shopper.open("/" + store);
            shopper.page.getByTestId("product-card").first().waitFor();
            shopper.look("home");
            shopper.open("/" + store + "/p/" + counter.article(store).slug());
            shopper.look("product");
        });
    }

    @Test
    void speaksItalianToItalians() {
        String store = stores.getFirst();
        Shopper.goes(chromium.browser, shop, store + "-italian", PHONE, Locale.ITALY, shopper -> {
            shopper.open("/" + store + "/p/" + counter.article(store).slug());
            assertThat(shopper.page.locator("html")).hasAttribute("lang", Pattern.compile("it.*"));
            shopper.button("Aggiungi alla borsa").click();
            assertThat(shopper.page.getByTestId("cart-count")).hasText("1");
            shopper.open("/" + store + "/checkout");
            assertThat(shopper.page.getByText("Consegna standard")).isVisible();
            shopper.look("checkout");
        });
    }

    private void goes(String name, int width, Consumer<Shopper> journey) {
        Shopper.goes(chromium.browser, shop, name, width, journey);
    }

    private void price(String store, Counter.Article article, long minor) {
        try {
            counter.price(store, article, minor);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
