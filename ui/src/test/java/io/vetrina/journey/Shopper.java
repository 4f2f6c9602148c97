// SPDX-License-Identifier: Apache-2.0
package io.vetrina.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Somebody with a browser of a certain width. Looks at each page for what would shut people out, and takes its picture. */
final class Shopper implements AutoCloseable {

    private static final Path ALBUM = Path.of("target", "screenshots");
    private static final int PHONE = 390;

    private final BrowserContext context;
    private final String album;
    private final int width;
    final Page page;

    Shopper(Browser browser, String url, String album, int width) {
        this.album = album;
        this.width = width;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(url)
                .setLocale("en-GB")
                .setViewportSize(width, width == PHONE ? 844 : 900));
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
    }

    boolean onPhone() {
        return width == PHONE;
    }

    void open(String path) {
        page.navigate(path);
        heading();
    }

    Locator heading() {
        Locator heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        heading.first().waitFor();
        // The first paint is plain HTML; the page is alive when Flow has put the search field there.
        page.getByTestId("search").waitFor();
        return heading.first();
    }

    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(ALBUM.resolve(album + "-" + name + "-" + width + ".png")));
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("accessibility of %s at %d px", name, width)
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits %d px", name, width)
                .isEqualTo(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
