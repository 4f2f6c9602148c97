// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.PastOrder;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.demo.DemoRules.Member;
import io.vetrina.demo.DemoRules.Shoppers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Past shoppers of the demonstration store, made up but with the structure of real ones: each has tastes and a favourite place on
 * the price ladder, comes for something, takes along what goes with it, and comes back for the same thing when it is used up.
 * Always the same, and told as simulated.
 */
final class DemoShoppers {

    private static final long SEED = 20250106;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    private static final int DAYS = 350;
    private static final double TAKES_COMPANION = 0.42;
    private static final double BUYS_SAME_AGAIN = 0.82;

    /** Something that a shopper is going to come for. */
    private record Errand(int day, int order, Shopper shopper, Member member, int place) {

        String key() {
            return shopper.id + ' ' + member.slug();
        }
    }

    private record Shopper(String id, Shoppers kind, double taste, SplittableRandom random) {}

    private final Map<String, Member> members = new HashMap<>();
    private final Map<Sku, ProductDraft> products = new HashMap<>();
    private final PriorityQueue<Errand> errands =
            new PriorityQueue<>(Comparator.comparingInt(Errand::day).thenComparingInt(Errand::order));
    private final Set<String> awaited = new HashSet<>();
    private int planned;

    private DemoShoppers(DemoRules rules, List<ProductDraft> range) {
        rules.members().forEach(member -> members.put(member.slug(), member));
        range.forEach(product -> products.put(product.sku(), product));
        SplittableRandom random = new SplittableRandom(SEED);
        for (Shoppers kind : rules.shoppers()) {
            for (int i = 1; i <= kind.count(); i++) {
                Shopper shopper =
                        new Shopper("%s-%03d".formatted(kind.kind(), i), kind, random.nextDouble(), random.split());
                int first = random.nextInt(DAYS * 2 / 3);
                for (int visit = 0; visit < 2 + random.nextInt(4); visit++) {
                    plan(first + visit * random.nextInt(15, 60), shopper, liked(shopper));
                }
            }
        }
    }

    /** Their orders, the oldest first. */
    static List<PastOrder> orders(DemoRules rules, List<ProductDraft> range) {
        return new DemoShoppers(rules, range).orders();
    }

    private List<PastOrder> orders() {
        List<PastOrder> orders = new ArrayList<>();
        for (Errand errand = errands.poll(); errand != null; errand = errands.poll()) {
            if (errand.day >= DAYS) {
                break;
            }
            awaited.remove(errand.key());
            orders.add(new PastOrder(
                    "D-%05d".formatted(orders.size() + 1),
                    errand.shopper.id,
                    "IT",
                    moment(errand.day, errand.order),
                    false,
                    true,
                    basket(errand)));
        }
        return orders;
    }

    private static Instant moment(int day, int order) {
        return FIRST_DAY
                .plusDays(day)
                .atTime(8, 0)
                .plusMinutes(order * 37L % 660)
                .toInstant(ZoneOffset.UTC);
    }

    /** What the errand is for, what is due on the same days, and what goes along with it. */
    private List<PastOrder.Line> basket(Errand errand) {
        Shopper shopper = errand.shopper;
        Map<Sku, PastOrder.Line> lines = new LinkedHashMap<>();
        buy(errand.day, shopper, errand.member, errand.place, lines);
        for (String companion : errand.member.companions()) {
            if (shopper.random.nextDouble() < TAKES_COMPANION) {
                Member member = member(companion);
                buy(errand.day, shopper, member, place(shopper, member), lines);
            }
        }
        if (shopper.random.nextDouble() < 0.3) {
            Member member = liked(shopper);
            buy(errand.day, shopper, member, place(shopper, member), lines);
        }
        return List.copyOf(lines.values());
    }

    private void buy(int day, Shopper shopper, Member member, int place, Map<Sku, PastOrder.Line> lines) {
        List<VariantDraft> variants = Objects.requireNonNull(products.get(DemoRange.sku(member.slug(), place)))
                .variants();
        boolean usual = shopper.random.nextDouble() < 0.7;
        int variant = usual ? (int) (shopper.taste * 97) % variants.size() : shopper.random.nextInt(variants.size());
        ImportedOffer offer = variants.get(variant).offer();
        if (lines.containsKey(offer.sku())) {
            return;
        }
        int quantity = member.every() == 0
                ? 1 + (shopper.kind.people() > 3 ? shopper.random.nextInt(3) : 0)
                : 1 + shopper.random.nextInt(1 + shopper.kind.people());
        lines.put(offer.sku(), new PastOrder.Line(offer.sku(), quantity, unitPrice(offer, quantity)));
        if (member.every() > 0) {
            int again = (int) (member.every() * (0.7 + 0.6 * shopper.random.nextDouble()));
            int next = shopper.random.nextDouble() < BUYS_SAME_AGAIN ? place : place(shopper, member);
            plan(day + again, shopper, member, next);
        }
    }

    private static Money unitPrice(ImportedOffer offer, int quantity) {
        return offer.breaks().stream()
                .filter(step -> step.quantity() <= quantity)
                .reduce((cheaper, cheapest) -> cheapest)
                .map(PriceBreak::price)
                .orElse(offer.listPrice());
    }

    private void plan(int day, Shopper shopper, Member member) {
        plan(day, shopper, member, place(shopper, member));
    }

    private void plan(int day, Shopper shopper, Member member, int place) {
        Errand errand = new Errand(day, planned++, shopper, member, place);
        if (awaited.add(errand.key())) {
            errands.add(errand);
        }
    }

    /** Tastes fall off along a shopper's likes as one over the rank. */
    private Member liked(Shopper shopper) {
        List<String> likes = shopper.kind.likes();
        int rank = (int) (Math.pow(likes.size() + 1.0, shopper.random.nextDouble()) - 1);
        return member(likes.get(Math.min(rank, likes.size() - 1)));
    }

    private Member member(String slug) {
        return Objects.requireNonNull(members.get(slug), slug);
    }

    /** A place in the series near the shopper's own on the price ladder. */
    private static int place(Shopper shopper, Member member) {
        double wanted = shopper.taste * (member.series().size() - 1) + shopper.random.nextGaussian() * 1.3;
        return Math.clamp(Math.round(wanted), 0, member.series().size() - 1);
    }
}
