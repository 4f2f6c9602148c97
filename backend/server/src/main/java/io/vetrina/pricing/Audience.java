// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceScope;
import io.vetrina.shared.Buyer;
import java.util.ArrayList;
import java.util.List;

/** For whom price lists are: a scope and, but for {@link PriceScope#BASE}, who of it. */
record Audience(PriceScope scope, String subject) {

    static final Audience EVERYBODY = new Audience(PriceScope.BASE, "");

    /** All that a buyer belongs to. */
    static List<Audience> of(Buyer buyer) {
        List<Audience> audiences = new ArrayList<>();
        audiences.add(EVERYBODY);
        audiences.add(new Audience(PriceScope.CHANNEL, buyer.channel()));
        buyer.groups().stream().sorted().forEach(group -> audiences.add(new Audience(PriceScope.GROUP, group)));
        String company = buyer.company();
        if (company != null) {
            audiences.add(new Audience(PriceScope.COMPANY, company));
        }
        String account = buyer.account();
        if (account != null) {
            audiences.add(new Audience(PriceScope.CUSTOMER, account));
        }
        return audiences;
    }

    /** As {@code pricing.price_list.audience} has it. */
    @Override
    public String toString() {
        return scope + "/" + subject;
    }
}
