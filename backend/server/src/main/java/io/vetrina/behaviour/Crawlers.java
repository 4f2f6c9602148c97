// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import java.util.regex.Pattern;

/** Knows crawlers, scrapers and scripts by what they call themselves, which the honest ones do. */
final class Crawlers {

    /** Cubot makes telephones. */
    private static final Pattern NAMES = Pattern.compile(
            "(?<!cu)bot\\b|bot[/_ -]|crawl|spider|slurp|scrap|archiver|fetcher|feedparser|facebookexternalhit|preview|"
                    + "lighthouse|pingdom|monitor|^curl/|^wget/|python|libwww|go-http-client|okhttp|^java/|postman",
            Pattern.CASE_INSENSITIVE);

    private Crawlers() {}

    static boolean isOne(String agent) {
        return NAMES.matcher(agent).find();
    }
}
