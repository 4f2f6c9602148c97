// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the payment provider.
 *
 * @param url of the provider; without one every payment fails as unavailable
 * @param secret shared with the provider: it proves us to it, and signs its webhook calls
 * @param timeout how long to wait for its answer
 */
@ConfigurationProperties("vetrina.payment")
record PaymentSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String secret,
        @DefaultValue("4s") Duration timeout) {

    boolean complete() {
        return !url.isEmpty() && !secret.isEmpty();
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "PaymentSettings[url=" + url + ", timeout=" + timeout + "]";
    }
}
