// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventKind;
import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.shared.Sku;
import io.vetrina.played.Goods;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProductPageTest extends ShopTest {

    @Test
    void showsPriceStockAttributesWithUnitsAndSafeWords() {
        open("p/lantern");

        assertThat(words(span("price"))).isEqualTo("€6.49");
        assertThat(words(span("stock"))).isEqualTo("Only 6 left");
        assertThat(words()).contains("12.5 cm");
        assertThat(find(Html.class).single().getInnerHtml()).isEqualTo("Made to be used.");
    }

    @Test
    void takesTheQuantityOfAPriceBreakWithOneClick() {
        open("p/lantern");

        NativeButton step =
                find(NativeButton.class).withClassName("breaks__step").all().getFirst();
        assertThat(words(step)).contains("from 6", "€5.99");
        test(step).click();

        assertThat(step.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void findsTheVariantOfTheChosenOptionsAndStrikesOutWhatIsSoldOut() {
        open("p/shirt");

        test(choice("Red")).click();
        assertThat(choice("L, not available in this combination").hasClassName("choice--out"))
                .isTrue();
        test(choice("L, not available in this combination")).click();

        assertThat(words()).contains("SHIRT-R-L");
        assertThat(words(span("stock"))).isEqualTo("Out of stock");
        assertThat(button("add-to-cart").isEnabled()).isFalse();
    }

    @Test
    void opensTheVariantOfTheAddress() {
        UI.getCurrent()
                .navigate(Goods.STORE + "/p/shirt", com.vaadin.flow.router.QueryParameters.of("sku", "SHIRT-B-M"));

        assertThat(words()).contains("SHIRT-B-M");
    }

    @Test
    void namesTheChosenVariantInItsOwnAddress() {
        open("p/shirt");

        NativeButton blue = choice("Blue");
        ComponentUtil.fireEvent(blue, new ClickEvent<>(blue));

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .flatExtracting(call -> call.getInvocation().getParameters())
                .contains("corner/p/shirt?sku=SHIRT-B-S");
    }

    @Test
    void movesPriceAndStockWhenTheyChange() {
        open("p/lantern");

        until(() -> {
            BACKEND.live().tell(LiveUpdate.price("LAN-1", Goods.euros(579), Instant.EPOCH));
            BACKEND.live().tell(LiveUpdate.stock("LAN-1", 0, Instant.EPOCH));
            return words(span("price")).equals("€5.79") && words(span("stock")).equals("Out of stock");
        });
        assertThat(button("add-to-cart").isEnabled()).isFalse();
        assertThat(find(Input.class).withAriaLabel("Quantity").single().isEnabled())
                .isFalse();
    }

    @Test
    void showsWhatHoldsNowAfterTheLiveStreamBroke() {
        open("p/lantern");
        until(() -> {
            BACKEND.live().tell(LiveUpdate.price("LAN-1", Goods.euros(579), Instant.EPOCH));
            return words(span("price")).equals("€5.79");
        });

        BACKEND.live().breakOff();

        until(() -> words(span("price")).equals("€6.49"));
    }

    @Test
    void leavesTheShopperInPeaceWhenTheLiveStreamBroke() {
        open("p/notebook-11");
        test(find(NativeButton.class).withAriaLabel("One more").single()).click();
        until(() -> {
            BACKEND.live().tell(LiveUpdate.price("NB-11", Goods.euros(1), Instant.EPOCH));
            return words(span("price")).equals("€0.01");
        });

        BACKEND.live().breakOff();

        until(() -> !words(span("price")).equals("€0.01"));
        assertThat(find(Input.class).withAriaLabel("Quantity").single().getValue())
                .isEqualTo("2");
        assertThat(BACKEND.behaviour().events())
                .filteredOn(event -> event.type() == EventKind.VIEW && new Sku("NB-11").equals(event.sku()))
                .hasSize(1);
    }

    @Test
    void movesThePriceOfACardAndKeepsItWhenThePageIsSentAnew() {
        open("p/notebook-7");
        until(() -> words().contains("Often viewed after what you saw"));
        ListItem card = find(ListItem.class).withClassName("card").all().stream()
                .filter(one -> "LAN-1".equals(one.getElement().getAttribute("data-sku")))
                .findFirst()
                .orElseThrow();
        until(() -> {
            BACKEND.live().tell(LiveUpdate.price("LAN-1", Goods.euros(123_456), Instant.EPOCH));
            BACKEND.live().tell(LiveUpdate.price("NB-7", Goods.euros(1), Instant.EPOCH));
            return words(span("price")).equals("€0.01");
        });

        // What happens when a browser has lost a message and asks for all of the page.
        UI.getCurrent().getInternals().getStateTree().prepareForResync();

        assertThat(words(card)).contains("€1,234.56");
        until(() -> {
            BACKEND.live().tell(LiveUpdate.price("NB-7", Goods.euros(2), Instant.EPOCH));
            return words(span("price")).equals("€0.02");
        });
    }

    @Test
    void endsItsLiveStreamWithThePage() {
        open("p/notebook-29");
        until(() -> BACKEND.live().follows("NB-29"));

        open("p/shirt");

        until(() -> !BACKEND.live().follows("NB-29"));
    }

    @Test
    void tellsThatItWasLookedAtAndWhyItRecommends() {
        open("p/notebook-7");

        until(() -> words().contains("Often viewed after what you saw"));
        until(() -> BACKEND.behaviour().events().stream()
                .anyMatch(event -> event.type() == EventKind.VIEW && new Sku("NB-7").equals(event.sku())));
        assertThat(BACKEND.behaviour().events()).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void saysSoAndOffersOthersWhenThereIsNoSuchProduct() {
        open("p/no-such-thing");

        assertThat(words()).contains("This window is empty");
        until(() ->
                words().contains("You may like these") && links("card__link").contains("corner/p/lantern"));
    }

    private NativeButton choice(String name) {
        return find(NativeButton.class)
                .withClassName("choice")
                .withAriaLabel(name)
                .single();
    }
}
