// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.cart.Carts;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a checkout must say, whatever is in the cart. Everything that is wrong is found at once. */
final class FieldRules {

    /** Something, an at sign, a domain with a dot: what is left to the mail server is whether it exists. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,200}");
    private static final int MOST_ANSWERS = 20;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<Violation> violations = new ArrayList<>();

    private FieldRules() {}

    static List<Violation> violations(Checkout checkout) {
        FieldRules rules = new FieldRules();
        rules.seen(checkout.total(), checkout.lines());
        rules.customer(checkout.customer());
        rules.address(checkout.address());
        rules.text("delivery", checkout.delivery(), 64);
        rules.payment(checkout.payment());
        rules.answers(checkout.answers());
        return List.copyOf(rules.violations);
    }

    private void seen(@Nullable Money total, @Nullable List<Checkout.@Nullable SeenLine> lines) {
        if (total == null) {
            add("total", "missing", "Say which total the buyer saw.");
        }
        if (lines != null && (lines.size() > Carts.MOST_LINES || !lines.stream().allMatch(FieldRules::isWhole))) {
            add(
                    "lines",
                    "invalid-lines",
                    "Each line that was seen has an id and a total, and a cart at most " + Carts.MOST_LINES
                            + " of them.");
        }
    }

    private static boolean isWhole(Checkout.@Nullable SeenLine line) {
        if (line == null) {
            return false;
        }
        @Nullable LineId id = line.id();
        @Nullable Money total = line.total();
        return id != null && total != null;
    }

    private void answers(@Nullable Map<String, @Nullable String> answers) {
        if (answers == null) {
            return;
        }
        if (answers.size() > MOST_ANSWERS) {
            add("answers", "too-many", "At most " + MOST_ANSWERS + " answers.");
            return;
        }
        answers.forEach((step, answer) -> {
            if (text("answers", step, 64)) {
                text("answers." + step, answer, 500);
            }
        });
    }

    private void customer(Checkout.@Nullable Customer customer) {
        if (customer == null) {
            missing("customer");
            return;
        }
        text("customer.name", customer.name(), 100);
        if (text("customer.email", customer.email(), 254)
                && !EMAIL.matcher(customer.email().strip()).matches()) {
            add("customer.email", "invalid-email", "An e-mail address looks like name@example.org.");
        }
    }

    private void address(Checkout.@Nullable Address address) {
        if (address == null) {
            missing("address");
            return;
        }
        text("address.name", address.name(), 100);
        text("address.street", address.street(), 200);
        if (address.street2() != null && !address.street2().isBlank()) {
            text("address.street2", address.street2(), 200);
        }
        text("address.postalCode", address.postalCode(), 16);
        text("address.city", address.city(), 100);
        if (text("address.country", address.country(), 2) && !COUNTRIES.contains(address.country())) {
            add("address.country", "invalid-country", "A country is two capital letters of ISO 3166, such as IT.");
        }
    }

    private void payment(Checkout.@Nullable Payment payment) {
        if (payment == null) {
            missing("payment");
            return;
        }
        if (text("payment.method", payment.method(), 32) && !payment.method().equals("card")) {
            add("payment.method", "unknown-method", "Payment is by card.");
        }
        if (text("payment.token", payment.token(), 200)
                && !TOKEN.matcher(payment.token()).matches()) {
            add("payment.token", "invalid-token", "A token is what the payment provider gave for the card.");
        }
    }

    /** @return whether there is a text of acceptable length */
    private boolean text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            missing(field);
            return false;
        }
        if (text.length() > longest) {
            add(field, "too-long", "At most " + longest + " characters.");
            return false;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            add(field, "invalid-character", "Control characters are not text.");
            return false;
        }
        return true;
    }

    private void missing(String field) {
        add(field, "missing", "This is needed.");
    }

    private void add(String field, String code, String detail) {
        violations.add(new Violation(field, code, detail));
    }
}
