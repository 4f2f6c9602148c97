// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

/** What is printed once the first page is served. */
record Welcome(Applications applications, RunningShop running) {

    String text() {
        return """

                %s
                The shop is open:  %s
                Staff token:       %s

                Three things to try
                  1. Search with a typo and filter:   %s/office/search?q=printr
                  2. See what the models learn:       %s/api/models
                  3. Change a price while its page is open, and watch:
                     curl -X PUT %s/api/stores/gifts/products/SKU/price \\
                       -H 'Authorization: Bearer %s' \\
                       -H 'Content-Type: application/json' -d '{"minor": 499, "currency": "GBP"}'
                Ctrl-C ends it all; the data stay in .vetrina/ for the next run.
                """.formatted(
                        ProcessTable.of(running.processes()),
                        running.shop(),
                        applications.staffToken(),
                        running.shop(),
                        running.backend(),
                        running.backend(),
                        applications.staffToken());
    }
}
