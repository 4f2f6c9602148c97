// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** Which event of a batch the shop refused. */
final class RefusedEvent {

    private static final Pattern FIELD = Pattern.compile("events\\[(\\d+)]\\.sku");

    private RefusedEvent() {}

    /** @throws WebClientResponseException the same one, when it is about anything but a SKU */
    static int index(WebClientResponseException refused) {
        Matcher field = FIELD.matcher(refused.getResponseBodyAsString());
        if (!field.find()) {
            throw refused;
        }
        return Integer.parseInt(field.group(1));
    }
}
