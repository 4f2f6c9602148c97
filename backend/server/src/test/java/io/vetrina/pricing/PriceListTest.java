// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.offer.OfferApi;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.pricing.ListPrice;
import io.vetrina.contract.pricing.PriceApi;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.pricing.PriceExplanation;
import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.pricing.PriceListApi;
import io.vetrina.contract.pricing.PriceListDraft;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.pricing.PriceScope;
import io.vetrina.contract.pricing.TaxBasis;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.offer.Offer;
import io.vetrina.offer.Offers;
import io.vetrina.shared.Buyer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.test.StepVerifier;

@BackendTest
class PriceListTest {

    private static final String STAFF = "Bearer " + BackendTest.STAFF_TOKEN;
    private static final PriceListId BASE = PriceListId.BASE;

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private PriceListApi lists;
    private PriceApi prices;
    private Sku lantern;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        lists = shop.client(PriceListApi.class);
        prices = shop.client(PriceApi.class);
        lantern = shop.sells("Lantern", 1_000, 50, new PriceBreak(10, eur(900)));
    }

    private static Money eur(long minor) {
        return new Money(minor, "EUR");
    }

    private PriceListId open(String id, PriceScope scope, @Nullable String subject) {
        return open(id, new PriceListDraft("List " + id, null, null, scope, subject, null, null, 0, false));
    }

    private PriceListId open(String id, PriceListDraft draft) {
        return Objects.requireNonNull(lists.put(STAFF, shop.store(), new PriceListId(id), draft)
                        .block())
                .id();
    }

    private void set(PriceListId list, Sku sku, long minor) {
        lists.setPrice(STAFF, shop.store(), list, sku, null, new ListPrice(null, null, eur(minor), null))
                .block();
    }

    private PriceExplanation explain(int quantity, @Nullable String company) {
        return Objects.requireNonNull(
                prices.explain(STAFF, shop.store(), lantern, null, quantity, null, null, company, null, null)
                        .block());
    }

    private Product page() {
        return Objects.requireNonNull(shop.client(OfferApi.class)
                .product(shop.store(), "lantern", null)
                .block());
    }

    private Buyer buyerOf(@Nullable String company) {
        return new Buyer(shop.store(), Buyer.WEB, null, company, null, Set.of(), "IT", Locale.ENGLISH, Instant.now());
    }

    @Test
    void theBasePricesOfAStoreAreItsFirstList() {
        List<PriceList> all = lists.lists(STAFF, shop.store()).collectList().block();

        assertThat(all).extracting(PriceList::id).containsExactly(BASE);
        assertThat(lists.prices(STAFF, shop.store(), BASE, null).collectList().block())
                .containsExactly(
                        new ListPrice(OfferId.ofShop(lantern), 1, eur(1_000), List.of(new PriceBreak(10, eur(900)))));
    }

    @Test
    void aCompanysContractPriceWinsThoughItIsDearerAndTheTraceSaysWhy() {
        set(open("acme-contract", PriceScope.COMPANY, "acme"), lantern, 1_100);

        assertThat(explain(12, "acme").unitPrice()).isEqualTo(eur(1_100));
        assertThat(explain(12, "acme").candidates())
                .extracting(PriceExplanation.Candidate::reason)
                .containsExactly(
                        "cheapest that holds for 12",
                        "dearer than the one that holds from 10",
                        "list acme-contract goes before: company before base");
        assertThat(explain(12, null).unitPrice()).as("everybody else").isEqualTo(eur(900));
    }

    @Test
    void aBestOfListNeverMakesAnythingDearer() {
        set(
                open(
                        "acme-best",
                        new PriceListDraft("Best", null, null, PriceScope.COMPANY, "acme", null, null, 0, true)),
                lantern,
                950);

        assertThat(explain(1, "acme").unitPrice()).isEqualTo(eur(950));
        assertThat(explain(10, "acme").unitPrice()).isEqualTo(eur(900));
    }

    @Test
    void netPricesAreShownWithTax() {
        set(
                open(
                        "acme-net",
                        new PriceListDraft(
                                "Net", null, TaxBasis.NET, PriceScope.COMPANY, "acme", null, null, 0, false)),
                lantern,
                1_000);

        assertThat(explain(1, "acme").unitPrice()).isEqualTo(eur(1_220));
    }

    @Test
    void aListOfTheShopsPagesIsOnPageCartAndSearchAndLeavesThemWhenItCloses() {
        PriceListId sale = open("web-sale", PriceScope.CHANNEL, Buyer.WEB);
        Cart cart = shop.add(shop.cart(), lantern, 2);
        set(sale, lantern, 700);

        assertThat(page().price()).isEqualTo(eur(700));
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> assertThat(shop.read(cart).totals().total()).isEqualTo(eur(1_400)));
        await("search shows the buyer's price, though the index has the base price")
                .untilAsserted(() -> {
                    LinkedMultiValueMap<String, String> everything = new LinkedMultiValueMap<>();
                    assertThat(shop.client(SearchApi.class)
                                    .search(shop.store(), everything)
                                    .block()
                                    .hits())
                            .singleElement()
                            .satisfies(hit -> assertThat(hit.price()).isEqualTo(eur(700)));
                });

        lists.close(STAFF, shop.store(), sale).block();

        assertThat(page().price()).isEqualTo(eur(1_000));
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> assertThat(shop.read(cart).totals().total()).isEqualTo(eur(2_000)));
    }

    @Test
    void aListOfTheFutureHoldsWhenItsTimeComes() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
        set(
                open("tomorrow", new PriceListDraft("Sale", null, null, null, null, tomorrow, null, 0, false)),
                lantern,
                500);

        assertThat(page().price()).isEqualTo(eur(1_000));
        assertThat(prices.explain(STAFF, shop.store(), lantern, null, 1, null, null, null, null, tomorrow)
                        .block()
                        .unitPrice())
                .isEqualTo(eur(500));
    }

    @Test
    void whatIsKeptInMemoryIsRightForEveryBuyer() {
        PriceListId acme = open("acme", PriceScope.COMPANY, "acme");
        set(acme, lantern, 800);
        Offers offers = context.getBean(Offers.class);
        PriceBook book = context.getBean(PriceBook.class);
        OfferId offer = OfferId.ofShop(lantern);

        assertThat(cached(offers, buyerOf(null), offer)).isEqualTo(eur(1_000));
        assertThat(cached(offers, buyerOf("acme"), offer)).isEqualTo(eur(800));
        assertThat(cached(offers, buyerOf("other"), offer)).isEqualTo(eur(1_000));
        assertThat(book.key(buyerOf("other")).block())
                .isEqualTo(book.key(buyerOf(null)).block())
                .isNotEqualTo(book.key(buyerOf("acme")).block());

        set(acme, lantern, 750);
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> assertThat(cached(offers, buyerOf("acme"), offer)).isEqualTo(eur(750)));
        assertThat(cached(offers, buyerOf(null), offer)).isEqualTo(eur(1_000));
    }

    private static Money cached(Offers offers, Buyer buyer, OfferId id) {
        Offer offer = offers.cachedOffers(buyer, List.of(id)).block().get(id);
        return offer.price().unit();
    }

    @Test
    void anOpenPageHearsOfItsOwnPricesAndNotOfACompanys() {
        PriceListId acme = open("acme", PriceScope.COMPANY, "acme");

        StepVerifier.create(WebClient.create(
                                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"))
                        .get()
                        .uri(shop.path("/live?sku=" + lantern))
                        .retrieve()
                        .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<LiveUpdate>>() {})
                        .filter(event -> event.data() != null || event.comment() != null))
                .assertNext(event -> assertThat(event.comment()).isEqualTo("alive"))
                .then(() -> set(acme, lantern, 10))
                .then(() -> set(BASE, lantern, 990))
                .assertNext(event -> assertThat(event.data().price()).isEqualTo(eur(990)))
                .thenCancel()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void everyPriceOfEveryListIsRemembered() {
        PriceListId acme = open("acme", PriceScope.COMPANY, "acme");
        set(acme, lantern, 800);
        set(acme, lantern, 800);
        set(acme, lantern, 750);
        lists.removePrice(STAFF, shop.store(), acme, lantern, null).block();

        assertThat(shop.count("SELECT count(*) FROM pricing.price_history WHERE store = :store AND list = 'acme'"))
                .isEqualTo(3);
        assertThat(shop.count(
                        "SELECT minor FROM pricing.price_history WHERE store = :store AND list = 'acme' AND removed"))
                .isEqualTo(750);
        assertThat(explain(1, "acme").unitPrice()).isEqualTo(eur(1_000));
    }

    @Test
    void refusesWhatIsNoPriceListOrPrice() {
        PriceListId acme = open("acme", PriceScope.COMPANY, "acme");
        refused(400, () -> open("b", new PriceListDraft("B", "USD", null, null, null, null, null, 0, false)));
        refused(
                400,
                () -> open("b", new PriceListDraft("B", null, null, PriceScope.GROUP, null, null, null, 0, false)));
        refused(400, () -> open("b", new PriceListDraft(" ", null, null, null, null, null, null, 0, false)));
        refused(
                409,
                () -> open(
                        "acme", new PriceListDraft("A", null, null, PriceScope.GROUP, "acme", null, null, 0, false)));
        refused(
                409,
                () -> open("base", new PriceListDraft("B", null, null, null, null, Instant.now(), null, 0, false)));
        refused(409, () -> lists.close(STAFF, shop.store(), BASE).block());
        refused(404, () -> set(new PriceListId("nothing"), lantern, 1));
        refused(404, () -> set(acme, new Sku("NOTHING"), 1));
        refused(400, () -> set(acme, lantern, -1));
        refused(
                400,
                () -> lists.setPrice(STAFF, shop.store(), BASE, lantern, null, new ListPrice(null, 2, eur(1), null))
                        .block());
        refused(
                400,
                () -> lists.setPrice(
                                STAFF,
                                shop.store(),
                                acme,
                                lantern,
                                null,
                                new ListPrice(null, 5, eur(1), List.of(new PriceBreak(5, eur(1)))))
                        .block());
        refused(
                401,
                () -> lists.lists("Bearer wrong", shop.store()).collectList().block());
        assertThat(explain(1, "acme").unitPrice()).isEqualTo(eur(1_000));
    }

    private static void refused(int status, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        WebClientResponseException.class,
                        answer -> assertThat(answer.getStatusCode().value())
                                .as(answer.getResponseBodyAsString())
                                .isEqualTo(status));
    }
}
