// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.contract.checkout.DeliveryTerms;
import io.vetrina.shared.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What ways to deliver must keep to. */
final class DeliveryRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,32}");
    private static final int MOST = 50;
    private static final int LONGEST_LABEL = 60;
    private static final long DEAREST = 1_000_000_000L;
    private static final int LONGEST_DAYS = 365;

    private DeliveryRules() {}

    static Mono<Void> check(List<DeliveryTerms> all) {
        if (all.isEmpty() || all.size() > MOST) {
            return Mono.error(Problem.invalid("terms", "invalid-terms", "Between 1 and " + MOST + " ways to deliver."));
        }
        Set<String> ids = new HashSet<>();
        for (DeliveryTerms terms : all) {
            Problem fault = fault(terms, ids);
            if (fault != null) {
                return Mono.error(fault);
            }
        }
        return Mono.empty();
    }

    private static @Nullable Problem fault(DeliveryTerms terms, Set<String> ids) {
        if (terms == null || terms.id() == null || !ID.matcher(terms.id()).matches() || !ids.add(terms.id())) {
            return Problem.invalid(
                    "id", "invalid-id", "Each has an id of its own: 1 to 32 lower-case letters, digits and hyphens.");
        }
        if (terms.label() == null || terms.label().isBlank() || terms.label().length() > LONGEST_LABEL) {
            return Problem.invalid("label", "invalid-label", "Between 1 and " + LONGEST_LABEL + " characters.");
        }
        if (terms.price() < 0 || terms.price() > DEAREST || terms.freeFrom() != null && terms.freeFrom() < 0) {
            return Problem.invalid("price", "invalid-price", "Amounts lie between 0 and " + DEAREST + " minor units.");
        }
        if (terms.minDays() < 0 || terms.maxDays() < terms.minDays() || terms.maxDays() > LONGEST_DAYS) {
            return Problem.invalid(
                    "maxDays", "invalid-days", "Days lie between 0 and " + LONGEST_DAYS + ", the earliest first.");
        }
        return null;
    }
}
