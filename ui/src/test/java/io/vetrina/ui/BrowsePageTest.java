// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import io.vetrina.played.Goods;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowsePageTest extends ShopTest {

    @Test
    void showsTwentyAndThenTheRest() {
        open("c/paper");
        assertThat(words(span("total"))).isEqualTo("30 products");
        assertThat(announced()).isEqualTo("30 products");
        assertThat(cards()).hasSize(20);

        test(button("more")).click();

        until(() -> cards().size() == 30);
        assertThat(announced()).isEqualTo("30 of 30 products shown");
        assertThat(find(NativeButton.class).withTestId("more").exists()).isFalse();
    }

    @Test
    void bringsAllPagesBackThatItsAddressNames() {
        UI.getCurrent().navigate(Goods.STORE + "/c/paper", QueryParameters.of("pages", "2"));
        roundTrip();

        assertThat(cards()).hasSize(30);
        assertThat(find(NativeButton.class).withTestId("more").exists()).isFalse();
    }

    @Test
    void keepsTheChoiceInTheAddressAndGivesAChipToTakeItBack() {
        search(Map.of(
                "filter.color",
                List.of("Green", "Blue"),
                "filter.price",
                List.of("1000..9000"),
                "sort",
                List.of("price")));

        assertThat(words(span("total"))).isEqualTo("One product");
        assertThat(links("chip"))
                .containsExactly(
                        "corner/search?filter.color=Blue&filter.price=1000..9000&sort=price",
                        "corner/search?filter.color=Green&filter.price=1000..9000&sort=price",
                        "corner/search?filter.color=Green&filter.color=Blue&sort=price");
        assertThat(words()).contains("Price: €10.00 – €90.00");
    }

    @Test
    void offersEachFacetValueAsALinkToTheResultWithIt() {
        search(Map.of("filter.color", List.of("Green")));

        assertThat(links("tick")).contains("corner/search", "corner/search?filter.color=Green&filter.color=Red");
    }

    @Test
    void asksForATypedPriceRangeInMinorUnits() {
        search(Map.of());

        type("Price from", "49.95");

        until(() -> words().contains("2 products"));
    }

    @Test
    void readsTypedNumbersAsTheLanguageOfThePageWritesThem() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
        search(Map.of());

        type("Price a", "1.234,50");

        until(() -> words().contains("… – 1.234,50"));
        assertThat(find(Input.class).withAriaLabel("Price a").single().getValue())
                .isEqualTo("1.234,5");
    }

    @Test
    void saysHowNumbersAreWrittenWhenItCannotReadOne() {
        search(Map.of("filter.price", List.of("1000..9000")));

        type("Price to", "a lot");

        assertThat(words()).contains("Please write a number, such as 1,234.5", "Price: €10.00 – €90.00");
    }

    private void type(String label, String text) {
        Input field = find(Input.class).withAriaLabel(label).single();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, "", true));
    }

    @Test
    void offersAWayOutOfAnEmptyResult() {
        search(Map.of("q", List.of("lamp"), "filter.color", List.of("Green")));

        assertThat(words()).contains("Nothing found", "No product fits all of these filters together.");
        assertThat(find(Anchor.class).withText("Clear all filters").single().getHref())
                .isEqualTo("corner/search?q=lamp");
    }

    @Test
    void suggestsWhileOneTypes() {
        open("");
        Input field = find(Input.class).withTestId("search").single();

        field.setValue("lan");

        until(() ->
                words().contains("lan small") && links("suggestions__option").contains("corner/p/lantern"));
        assertThat(announced()).isEqualTo("3 suggestions. Up and down to choose");

        field.setValue("l");

        until(() -> links("suggestions__option").isEmpty());
    }

    @Test
    void showsTheWindowAndTheDepartments() {
        open("");

        assertThat(words()).contains("Good things for a desk", "Clothes", "Made up for tests.");
        assertThat(links("departments__tile")).contains("corner/c/lights");
    }

    @Test
    void leadsFromTheBareAddressIntoTheFirstOpenStore() {
        UI.getCurrent().navigate("");

        until(() -> words().contains("Good things for a desk"));
    }

    private List<ListItem> cards() {
        return find(ListItem.class).withClassName("card").all();
    }

    private static void search(Map<String, List<String>> parameters) {
        UI.getCurrent().navigate(Goods.STORE + "/search", new QueryParameters(parameters));
        roundTrip();
    }
}
