// SPDX-License-Identifier: Apache-2.0
package io.vetrina.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** From a search to a paid order in every store, on a desk and on a phone; and a price that changes on an open page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private Chromium chromium;
    private WholeShop shop;
    private List<String> stores;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.start();
        shop = new WholeShop();
        stores = shop.openStores();
    }

    @AfterAll
    void close() {
        if (shop != null) {
            shop.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> fromASearchToAPaidOrder() {
        return stores.stream()
                .flatMap(store -> Stream.of(DESK, PHONE)
                        .map(width ->
                                DynamicTest.dynamicTest(store + " at " + width + " px", () -> journey(store, width))));
    }

    @Test
    void aNewPriceShowsOnTheOpenPage() throws Exception {
        String store = stores.getFirst();
        JsonNode hit = shop.someProduct(store);
        long price = hit.path("price").path("minor").asLong();
        try (Shopper shopper = shopper(store, DESK)) {
            shopper.open("/" + store + "/p/" + hit.path("slug").asString() + "?sku="
                    + hit.path("sku").asString());
            Locator shown = shopper.page.getByTestId("price");
            String before = shown.innerText();
            shopper.page.waitForFunction("() => document.querySelector('[data-testid=shelf-product] li')");

            Instant changed = Instant.now();
            shop.setPrice(
                    store,
                    hit.path("sku").asString(),
                    price + 123,
                    hit.path("price").path("currency").asString());

            assertThat(shown).not().hasText(before);
            System.out.printf(
                    "A new price was on the open page after %d ms%n",
                    Duration.between(changed, Instant.now()).toMillis());
            shop.setPrice(
                    store,
                    hit.path("sku").asString(),
                    price,
                    hit.path("price").path("currency").asString());
            assertThat(shown).hasText(before);
        }
    }

    private void journey(String store, int width) {
        try (Shopper shopper = shopper(store, width)) {
            Page page = shopper.page;
            shopper.open("/" + store);
            shopper.look("home");
            search(shopper, store);
            filter(shopper);
            shopper.look("results");
            page.getByTestId("product-card").first().getByRole(AriaRole.LINK).click();
            page.getByTestId("add-to-cart").waitFor();
            shopper.look("product");
            page.getByTestId("add-to-cart").click();
            assertThat(page.getByTestId("cart-count")).hasText("1");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("View bag"))
                    .click();
            page.getByTestId("cart-line").waitFor();
            shopper.look("cart");
            page.getByTestId("checkout").click();
            fill(page);
            shopper.look("checkout");
            page.getByTestId("place-order").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Thank you, Ada Lovelace");
            assertThat(page.getByTestId("order-number").innerText()).isNotBlank();
            shopper.look("order");
        }
    }

    /** With the words of something that is there, so that there is something to find in any catalogue. */
    private void search(Shopper shopper, String store) {
        String[] title = shop.someProduct(store).path("title").asString().split("\\s+", -1);
        Locator field = shopper.page.getByTestId("search");
        field.pressSequentially(title[0] + (title.length > 1 ? " " + title[1] : ""));
        field.press("Enter");
        shopper.page.waitForURL("**/search?q=**");
        shopper.page.getByTestId("product-card").first().waitFor();
    }

    private static void filter(Shopper shopper) {
        Page page = shopper.page;
        if (shopper.onPhone()) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Filters").setExact(true))
                    .click();
        }
        page.locator("details[open] a.tick").first().click();
        page.getByTestId("chip")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        assertThat(page.url()).contains("filter.");
        if (shopper.onPhone()) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close filters"))
                    .click();
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

    private Shopper shopper(String store, int width) {
        return new Shopper(chromium.browser, shop.url(), store, width);
    }
}
