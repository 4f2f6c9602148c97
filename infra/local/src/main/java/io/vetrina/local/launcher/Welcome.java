// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.time.Duration;

/** What is printed once the first page is served. */
record Welcome(Applications applications, RunningShop running, Duration opening) {

    /** A product to try live prices on, of the store that is imported first. */
    private record Sample(String searched, String path, String product, String currency) {

        static final Sample REAL =
                new Sample("office", "sport/p/joust-duffle-bag-24-mb01", "sport/products/24-MB01", "USD");
        static final Sample DEMO = new Sample(
                "demo",
                "demo/p/nordhaven-base-office-chair-office-chairs-1",
                "demo/products/OFFICE-CHAIRS-1-BLACK",
                "EUR");
    }

    String text() {
        return applications.demo() ? textWithDemo() : textWithoutDemo();
    }

    /** No store is there before the merchant opens one. */
    private String textWithoutDemo() {
        return """

            %1$s
            The shop is open:  %2$s (after %4$.1f s)
            Staff token:       %3$s

            Your first store
              1. Open it:         ./vetrina store open mine --currency EUR --country DE --locales en,it
              2. Fill it:         ./vetrina import --store mine --format shopify products.csv
              3. Look at it:      %2$s/mine

            Ctrl-C ends it all. The data stay in .vetrina/ for the next run.
            """.formatted(
                        ProcessTable.of(running.processes()),
                        running.shop(),
                        applications.staffToken(),
                        opening.toMillis() / 1000.0);
    }

    private String textWithDemo() {
        Sample sample = applications.workplace().data().isPresent() ? Sample.REAL : Sample.DEMO;
        return """

            %1$s
            The shop is open:  %2$s (after %6$.1f s)
            Staff token:       %3$s

            Three things to try
              1. Mistype a search, then filter it:  %2$s/%5$s/search?q=printr
              2. See what the models have learned:  %4$s/api/models
              3. Open %2$s/%7$s and change its price while you look:
                 curl -X PUT %4$s/api/stores/%8$s/price \\
                   -H 'Authorization: Bearer %3$s' \\
                   -H 'Content-Type: application/json' -d '{"minor": 4995, "currency": "%9$s"}'

            Ctrl-C ends it all. The data stay in .vetrina/ for the next run.
            """.formatted(
                        ProcessTable.of(running.processes()),
                        running.shop(),
                        applications.staffToken(),
                        running.backend(),
                        sample.searched(),
                        opening.toMillis() / 1000.0,
                        sample.path(),
                        sample.product(),
                        sample.currency());
    }
}
