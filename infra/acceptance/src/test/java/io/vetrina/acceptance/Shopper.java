// SPDX-License-Identifier: Apache-2.0
package io.vetrina.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Somebody with a browser of a certain width. Looks at each page for what would shut people out, and takes its picture. */
final class Shopper {

    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final Path ALBUM = Path.of("target", "screenshots");
    private static final double PATIENCE_MS = 20_000;

    /** Beyond the law: headings without gaps, one main landmark, all content in landmarks. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    final Page page;
    private final String name;
    private final int width;

    private Shopper(Page page, String name, int width) {
        this.page = page;
        this.name = name;
        this.width = width;
    }

    /**
     * Sends somebody shopping. When that fails, {@code target/screenshots} has a picture of where.
     *
     * @param name of the journey, begins the names of its pictures
     */
    static void goes(Browser browser, LaunchedShop shop, String name, int width, Consumer<Shopper> journey) {
        goes(browser, shop, name, width, Locale.UK, journey);
    }

    static void goes(
            Browser browser, LaunchedShop shop, String name, int width, Locale language, Consumer<Shopper> journey) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(shop.shop().toString())
                .setLocale(language.toLanguageTag())
                .setViewportSize(width, width == PHONE ? 844 : 900))) {
            context.setDefaultTimeout(PATIENCE_MS);
            Page page = context.newPage();
            var shopper = new Shopper(page, name, width);
            try {
                journey.accept(shopper);
            } catch (RuntimeException | AssertionError failure) {
                shopper.photograph("failed");
                throw failure;
            }
        }
    }

    /** The same person's second tab. */
    Shopper anotherTab() {
        return new Shopper(page.context().newPage(), name, width);
    }

    boolean onPhone() {
        return width == PHONE;
    }

    /** Opens a page and waits until Flow has brought it to life: before, it is plain HTML. */
    void open(String path) {
        page.navigate(path);
        page.getByTestId("search").waitFor();
        heading().first().waitFor();
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator button(String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** The page fits, has one heading, and axe finds nothing wrong with it. */
    void look(String place) {
        photograph(place);
        assertThat(heading()).hasCount(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels by which %s is wider than %d px", place, width)
                .isEqualTo(0);
        var violations = new AxeBuilder(page)
                .withTags(RULES)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("accessibility of %s at %d px", place, width)
                .extracting(rule -> rule.getImpact() + " " + rule.getId() + ": "
                        + rule.getNodes().getFirst().getHtml() + " "
                        + rule.getNodes().getFirst().getFailureSummary())
                .isEmpty();
    }

    private void photograph(String place) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(ALBUM.resolve(name + "-" + place + "-" + width + ".png")));
    }
}
