// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.time.Duration;

/** What is printed once the first page is served. */
record Welcome(Applications applications, RunningShop running, Duration opening) {

    String text() {
        String store = applications.workplace().data().isPresent() ? "office" : "demo";
        return """

            %1$s
            The shop is open:  %2$s (after %6$.1f s)
            Staff token:       %3$s

            Three things to try
              1. Mistype a search, then filter it:  %2$s/%5$s/search?q=printr
              2. See what the models have learned:  %4$s/api/models
              3. Open a product, change its price, and watch the page:
                 curl -X PUT %4$s/api/stores/%5$s/products/SKU/price \\
                   -H 'Authorization: Bearer %3$s' \\
                   -H 'Content-Type: application/json' -d '{"minor": 4995, "currency": "EUR"}'

            Ctrl-C ends it all. The data stay in .vetrina/ for the next run.
            """.formatted(
                        ProcessTable.of(running.processes()),
                        running.shop(),
                        applications.staffToken(),
                        running.backend(),
                        store,
                        opening.toMillis() / 1000.0);
    }
}
